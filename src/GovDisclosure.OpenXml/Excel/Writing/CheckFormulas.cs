using System.Globalization;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Puts the formulas of the check sheet together, part by part.</summary>
internal sealed class CheckFormulas(CellMap map, FormulaText text)
{
    private readonly List<CellArea> _side = [];

    public FormulaText Text => text;

    /// <summary>One side of a comparison; text in a cell counts as nothing, and a blank total is the sum of its parts, as in the audit.</summary>
    /// <param name="terms">The terms of the side.</param>
    /// <param name="constant">The number that is added.</param>
    /// <param name="isAlone">Whether the comparison asks about one cell by itself: then a blank is a blank.</param>
    public FormulaText Side(IReadOnlyList<EvaluatedTerm> terms, long constant, bool isAlone)
    {
        var isFirst = true;
        for (var i = 0; i < terms.Count; i++)
        {
            var factor = terms[i].Factor;
            if (IsNewFactor(terms, i))
            {
                AddSign(factor, isFirst);
                isFirst = false;
                _side.Clear();
                map.AddAreas(terms, _side, factor);
                text.Add("SUM(").Areas(_side).Add(")");
            }
        }

        for (var i = 0; i < terms.Count && !isAlone; i++)
        {
            if (PartsOf(terms[i]).Count > 0)
            {
                AddSign(terms[i].Factor, isFirst: false);
                AddOwn("SUM", terms[i]);
            }
        }

        return AddConstant(constant, isFirst);
    }

    /// <summary>One side as a person would write it: the sheet is named above, so the cells stand alone.</summary>
    public FormulaText Words(IReadOnlyList<EvaluatedTerm> terms, long constant)
    {
        var isFirst = true;
        for (var i = 0; i < terms.Count; i++)
        {
            var factor = terms[i].Factor;
            if (!IsNewFactor(terms, i))
            {
                continue;
            }

            _side.Clear();
            map.AddAreas(terms, _side, factor);
            foreach (var area in _side)
            {
                AddSign(factor, isFirst);
                isFirst = false;
                var range = area.Range;
                if (range.LastRow - range.Row + range.LastColumn - range.Column == 1)
                {
                    // Two neighbours are shorter as a sum.
                    AddWords(area with { Range = new CellRange(range.Row, range.Column, range.Row, range.Column) });
                    AddSign(factor, isFirst: false);
                    AddWords(area with { Range = new CellRange(range.LastRow, range.LastColumn, range.LastRow, range.LastColumn) });
                }
                else
                {
                    AddWords(area);
                }
            }
        }

        return AddConstant(constant, isFirst);
    }

    public void AddWords(CellArea area) => text.Add(area.Prefix.Length == 0 ? "上年" : string.Empty).Area(area with { Prefix = string.Empty });

    /// <summary>Whether no cell holds a number.</summary>
    public FormulaText NoNumber(List<CellArea> areas) => text.Add("COUNT(").Areas(areas).Add(")=0");

    /// <summary>Whether no cell of a comparison holds a number, and no part of a total that was left blank.</summary>
    public FormulaText NoNumber(List<CellArea> areas, IReadOnlyList<EvaluatedTerm> terms)
    {
        text.Add("COUNT(").Areas(areas).Add(")");
        foreach (var total in Totals(terms))
        {
            text.Add("+");
            AddOwn("COUNT", total);
        }

        return text.Add("=0");
    }

    /// <summary>How many cells hold text that stands for nothing known: anything but numbers and “/”.</summary>
    public FormulaText Others(List<CellArea> areas)
    {
        text.Add("COUNTA(").Areas(areas).Add(")-COUNT(").Areas(areas).Add(")");
        foreach (var area in areas)
        {
            text.Add("-COUNTIF(").Area(area).Add(",\"/\")");
        }

        return text;
    }

    /// <summary>How many cells are blank; a total with a number in its parts is none.</summary>
    public FormulaText Blanks(List<CellArea> areas, IReadOnlyList<EvaluatedTerm> terms)
    {
        for (var i = 0; i < areas.Count; i++)
        {
            text.Add(i > 0 ? "+COUNTBLANK(" : "COUNTBLANK(").Area(areas[i]).Add(")");
        }

        foreach (var total in Totals(terms))
        {
            text.Add("-IF(");
            AddOwn("COUNT", total);
            text.Add(">0,1,0)");
        }

        return text;
    }

    /// <summary>The verdict on a comparison whose difference, blanks and others stand in the same row; behind the conditions of its identity.</summary>
    public FormulaText Verdict(CheckLine line, int row, List<CellArea> areas, bool blankIsZero)
    {
        var conditions = line.Evaluation.Conditions;
        foreach (var condition in conditions)
        {
            AddCondition(condition);
        }

        switch (line.Comparison!.Kind)
        {
            case ComparisonKind.Mentions:
                text.Add("IF(").Cell('D', row).Add(">0,\"" + Verdicts.Holds + "\",\"" + Verdicts.Fails + "\")");
                break;
            case ComparisonKind.Whole:
                text.Add("IF(");
                NoNumber(areas).Add(",\"" + Verdicts.Unknown + "\",IF(").Cell('G', row).Add("=0,\"" + Verdicts.Holds + "\",\"" + Verdicts.Fails + "\"))");
                break;
            default:
                text.Add("IF(OR(").Cell('J', row).Add(">0,");
                NoNumber(areas, line.Terms).Add("),\"" + Verdicts.Unknown + "\",IF(").Cell('G', row).Add(Verdicts.Operator(line.Comparison.Kind)).Add("0,\"" + Verdicts.Holds + "\",");
                AddFailure(row, blankIsZero).Add("))");
                break;
        }

        for (var i = 0; i < conditions.Count; i++)
        {
            text.Add(",\"" + Verdicts.NothingAsked + "\"))");
        }

        return text;
    }

    private FormulaText AddFailure(int row, bool blankIsZero)
        => blankIsZero
            ? text.Add("\"" + Verdicts.Fails + "\"")
            : text.Add("IF(").Cell('I', row).Add(">0,\"" + Verdicts.FailsWithBlanks + "\",\"" + Verdicts.Fails + "\")");

    // What follows stands in the place of what holds; the end is written behind it.
    private void AddCondition(EvaluatedComparison condition)
    {
        var areas = new List<CellArea>();
        EvaluatedTerm[] terms = [.. condition.LeftTerms, .. condition.RightTerms];
        map.AddAreas(terms, areas);
        text.Add("IF(");
        if (condition.Kind == ComparisonKind.Whole)
        {
            NoNumber(areas).Add(",\"" + Verdicts.Unknown + "\",IF(");
            Side(condition.LeftTerms, condition.LeftConstant, isAlone: true).Add("=INT(");
            Side(condition.LeftTerms, condition.LeftConstant, isAlone: true).Add("),");
            return;
        }

        text.Add("OR(");
        Others(areas).Add(">0,");
        NoNumber(areas, terms).Add("),\"" + Verdicts.Unknown + "\",IF(ROUND(");
        Side(condition.LeftTerms, condition.LeftConstant, terms.Length == 1).Add("-(");
        Side(condition.RightTerms, condition.RightConstant, terms.Length == 1).Add("),9)").Add(Verdicts.Operator(condition.Kind)).Add("0,");
    }

    private IReadOnlyList<FormCell> PartsOf(EvaluatedTerm term) => term.IsPrevious ? [] : map.PartsOf(term.Cell);

    // The cell of a comparison that asks about it by itself is not filled.
    private List<EvaluatedTerm> Totals(IReadOnlyList<EvaluatedTerm> terms)
    {
        var totals = new List<EvaluatedTerm>();
        for (var i = 0; i < terms.Count && terms.Count > 1; i++)
        {
            if (PartsOf(terms[i]).Count > 0 && !totals.Exists(total => total.Cell.Index == terms[i].Cell.Index))
            {
                totals.Add(terms[i]);
            }
        }

        return totals;
    }

    /// <summary>The sum or the count of what a total is the total of where it is blank, 0 where it is not.</summary>
    private void AddOwn(string function, EvaluatedTerm total)
    {
        var parts = PartsOf(total).Select(part => new EvaluatedTerm(part, IsPrevious: false, 1, CellValue.Blank)).ToList();
        var areas = new List<CellArea>();
        map.AddAreas(parts, areas);
        text.Add("IF(COUNTBLANK(").Area(map.Place(total)).Add(")=1,").Add(function).Add("(").Areas(areas).Add(")");
        foreach (var part in parts.Where(part => PartsOf(part).Count > 0))
        {
            text.Add("+");
            AddOwn(function, part);
        }

        text.Add(",0)");
    }

    private void AddSign(long factor, bool isFirst)
    {
        text.Add(factor < 0 ? "-" : isFirst ? string.Empty : "+");
        if (factor is not (1 or -1))
        {
            text.Add(Math.Abs((decimal)factor).ToString(CultureInfo.InvariantCulture)).Add("*");
        }
    }

    private FormulaText AddConstant(long constant, bool isFirst)
        => constant == 0 && !isFirst ? text : text.Add(constant < 0 || isFirst ? string.Empty : "+").Add(constant);

    private static bool IsNewFactor(IReadOnlyList<EvaluatedTerm> terms, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (terms[i].Factor == terms[index].Factor)
            {
                return false;
            }
        }

        return true;
    }
}
