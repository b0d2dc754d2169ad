using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Forms;

/// <summary>Published reports as data, and made-up years whose figures agree with each other.</summary>
internal static class SampleYears
{
    public static string PathOf(string name)
        => Path.Combine(Repository.Root, "tests", "GovDisclosure.Tests", "Forms", "Reports", name + ".json");

    /// <summary>The tables of a published report.</summary>
    public static FormValues Published(string name)
    {
        var problems = new DataProblems(name);
        var root = DataFile.Parse(File.ReadAllText(PathOf(name)), problems)!;
        var values = FormValuesJson.Read(root.Find("tables")!, FormCatalogue.BuiltIn.Find(root.Find("form")!.Text)!, problems);
        problems.ThrowIfAny();
        return values;
    }

    /// <summary>A year that meets every identity of its form, and last year's report that it follows.</summary>
    public static Gen<(FormValues Year, FormValues Previous)> Consistent(Form form)
        => Gen.Long[0, 60].Array[form.Cells.Count].Select(numbers => Consistent(form, numbers));

    private static (FormValues Year, FormValues Previous) Consistent(Form form, long[] numbers)
    {
        var year = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            year[cell.Index] = cell.Number == NumberKind.Amount ? CellValue.Amount(numbers[cell.Index] / 4m) : CellValue.Count(numbers[cell.Index]);
        }

        long Get(string table, string row, string column = "") => (long)year[form.FindCell(table, row, column)!.Index].Number;
        void Set(string table, string row, string column, long value) => year.Set(table, row, column, CellValue.Count(value));
        void Totals()
        {
            for (var pass = 0; pass < 3; pass++)
            {
                foreach (var identity in form.Identities.Where(i => i.Rule.Contains("= leaves", StringComparison.Ordinal) || i.Rule.Contains("= children", StringComparison.Ordinal)))
                {
                    foreach (var check in form.Program.Checks.Where(c => c.Identity == identity && !identity.Rule.Contains("<=", StringComparison.Ordinal)))
                    {
                        var comparison = form.Program.Comparisons[check.Start];
                        var sum = form.Program.Terms[comparison.Middle..comparison.End].Sum(t => t.Factor * (long)year[t.Cell].Number);
                        year[form.Program.Terms[comparison.Start].Cell] = CellValue.Count(sum);
                    }
                }
            }
        }

        Totals();
        if (form.FindTable("table3") is not null)
        {
            foreach (var column in form.Cells.Where(c => c is { TableId: "table3", RowId: "carriedIn", ColumnId: not "total" }).Select(c => c.ColumnId))
            {
                Set("table3", "carriedIn", column, Math.Min(Get("table3", "carriedIn", column), Get("table3", "handledTotal", column)));
                Set("table3", "newReceived", column, Get("table3", "handledTotal", column) + Get("table3", "carriedOut", column) - Get("table3", "carriedIn", column));
            }
        }

        if (form.Id == "2021-format")
        {
            foreach (var row in new[] { "rules", "normativeDocs" })
            {
                Set("table2", row, "inForce", Get("table2", row, "inForce") + Get("table2", row, "issued"));
            }
        }

        if (form.Id == "2019-format")
        {
            foreach (var row in new[] { "rules", "normativeDocs" })
            {
                Set("table2", row, "publishedTotal", Get("table2", row, "publishedTotal") + Get("table2", row, "newPublished"));
            }
        }

        if (form.Id == "2014-statistics")
        {
            MeetLimitsOf2014(row => Get("statistics", row), (row, value) => Set("statistics", row, "", value));
        }

        Totals();
        return (year.Build(), Previous(form, year));
    }

    private static void MeetLimitsOf2014(Func<string, long> get, Action<string, long> set)
    {
        set("1.1", new[] { "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5" }.Max(get));
        set("1.1.a", 0);
        set("2.2.1.a", Math.Min(get("2.2.1.a"), get("2.2.1")));
        set("2.2.2.a", Math.Min(get("2.2.2.a"), get("2.2.2")));
        set("3.2.1", get("3.3") - Math.Min(get("3.2.2"), get("3.3")));
        set("3.2.2", Math.Min(get("3.2.2"), get("3.3")));
        set("3.1.1", get("3.3") + 1);
    }

    private static FormValues Previous(Form form, FormValuesBuilder year)
    {
        var previous = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            long Now(string column) => (long)year[form.FindCell(cell.TableId, cell.RowId, column)!.Index].Number;
            previous[cell.Index] = (cell.TableId, cell.RowId, cell.ColumnId) switch
            {
                ("table3", "carriedOut", var column) => year[form.FindCell("table3", "carriedIn", column)!.Index],
                ("table2", _, "inForce") => CellValue.Count(Now("inForce") - Now("issued") + Now("repealed")),
                ("table2", _, "lastYearItems") => CellValue.Count(Now("lastYearItems")),
                ("table2", _, "change") => CellValue.Count(0),
                ("table2", _, "publishedTotal") => CellValue.Count(Now("publishedTotal") - Now("newPublished")),
                _ => CellValue.Count(0),
            };
        }

        return previous.Build();
    }
}
