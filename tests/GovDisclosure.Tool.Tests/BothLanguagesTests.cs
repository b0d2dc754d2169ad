using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovDisclosure.Tool.Tests;

/// <summary>What the command says in Chinese it says in English too, with the same values in it: every pair of texts in its source.</summary>
public class BothLanguagesTests
{
    // What chooses a language or a form of writing, and is no value.
    private static readonly HashSet<string> Plumbing = new(StringComparer.Ordinal) { "Chinese", "English", "Language", "In", "language", "Select", "Join", "Invariant", "FormattableString", "TrimEnd", "Quoted" };

    public static TheoryData<string> Files => [.. Sources().Select(path => Path.GetRelativePath(Documents.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Pair_OfTexts_HasTheSameValuesInBoth(string file)
    {
        var wrong = Pairs(Path.Combine(Documents.Root, file)).Select(pair => Wrong(pair.Chinese, pair.English)).OfType<string>().ToList();
        if (wrong.Count > 0)
        {
            Assert.Fail(string.Join('\n', wrong));
        }
    }

    [Fact]
    public void Pairs_AreFound() => Assert.InRange(Sources().Sum(path => Pairs(path).Count()), 80, 1000);

    private static IEnumerable<string> Sources()
    {
        var folder = Path.Combine(Documents.Root, "src", "GovDisclosure.Tool");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(folder, path).StartsWith("bin", StringComparison.Ordinal));
    }

    /// <summary>Two texts side by side, the first with Chinese in it: arguments of one call, members of a tuple, the two ways of a choice.</summary>
    private static IEnumerable<(ExpressionSyntax Chinese, ExpressionSyntax English)> Pairs(string path)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14)).GetRoot();
        foreach (var node in root.DescendantNodes())
        {
            var sides = node switch
            {
                BaseArgumentListSyntax list => list.Arguments.Select(argument => argument.Expression).ToList(),
                TupleExpressionSyntax tuple => [.. tuple.Arguments.Select(argument => argument.Expression)],
                ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
                _ => [],
            };
            var isSaid = node is ConditionalExpressionSyntax || node.Parent is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "UnusableInputException" or "LocalizedText" } };
            for (var i = 0; i + 1 < sides.Count; i++)
            {
                // Two Chinese labels may stand side by side where no sentence is said.
                if (IsText(sides[i]) && IsText(sides[i + 1]) && HasHan(sides[i]) && (isSaid || !HasHan(sides[i + 1])))
                {
                    yield return (sides[i], sides[i + 1]);
                }
            }
        }
    }

    private static string? Wrong(ExpressionSyntax chinese, ExpressionSyntax english)
        => HasHan(english) ? $"{english}: Chinese in English"
            : !Values(chinese).SetEquals(Values(english)) ? $"{chinese}\n  {string.Join(' ', Values(chinese))}\n{english}\n  {string.Join(' ', Values(english))}"
            : null;

    private static bool IsText(ExpressionSyntax side)
        => side is InterpolatedStringExpressionSyntax || side.IsKind(SyntaxKind.StringLiteralExpression)
            || (side is InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: InterpolatedStringExpressionSyntax }] });

    private static bool HasHan(ExpressionSyntax side)
        => side.DescendantTokens().Any(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && token.ValueText.Any(c => c is >= '\u4e00' and <= '\u9fff'));

    private static HashSet<string> Values(ExpressionSyntax side)
        => [.. side.DescendantNodes().OfType<InterpolationSyntax>().SelectMany(hole => hole.Expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            .Select(name => name.Identifier.Text).Where(name => !Plumbing.Contains(name))];
}
