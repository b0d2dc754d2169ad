namespace GovDisclosure.Prose;

/// <summary>Words that the forms of 2019 and 2021 print.</summary>
internal static class FormSectionText
{
    /// <summary>The fee of 国办函〔2020〕109号, in force from 2021.</summary>
    public const string Fee = "信息处理费";
}
