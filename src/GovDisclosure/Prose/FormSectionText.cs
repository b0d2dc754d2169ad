namespace GovDisclosure.Prose;

/// <summary>Words that the forms of 2019 and 2021 print.</summary>
internal static class FormSectionText
{
    /// <summary>The fee of 国办函〔2020〕109号, in force from 2021.</summary>
    public const string Fee = "信息处理费";

    // What prose calls it: 信息公开处理费, 政府信息公开收费.
    private static readonly string[] FeeNames = [Fee, "信息公开处理费", "信息公开费", "公开信息处理费", "信息公开收费", "信息公开工作收费", "申请处理费"];

    /// <summary>Whether a text speaks of the fee, by whatever name.</summary>
    public static bool NamesFee(string text) => FeeNames.Any(name => text.Contains(name, StringComparison.Ordinal));
}
