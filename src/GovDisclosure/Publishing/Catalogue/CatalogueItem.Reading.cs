using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <content>Standard catalogues of counties and townships as their tables print them.</content>
public sealed partial record CatalogueItem
{
    /// <summary>
    /// Reads a standard catalogue (基层政务公开标准目录) from CSV with one header: 序号, 一级事项 to 三级事项 or 公开事项, 公开内容（要素）, 公开依据, 公开时限, 公开主体,
    /// 公开渠道和载体, 全社会 and 特定群体 or 公开对象, 主动 and 依申请 or 公开方式, 县级 and 乡级 or 公开层级.
    /// </summary>
    /// <param name="input">The text; read to its end.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="list">The id of the list.</param>
    /// <param name="basis">The instrument of the list; null for the Guiding Opinions of 2019 (国办发〔2019〕54号).</param>
    /// <returns>The rows in their order. A blank matter is that of the row above, as merged cells give it. Of a list of channels those that are ticked count: ■, √, ☑; 口 is read as □.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="list"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="input"/>, <paramref name="name"/> or <paramref name="list"/> is null.</exception>
    /// <exception cref="DataFileException">The header names no matter, a row has none, or a number stands twice; the problems name all lines.</exception>
    public static IReadOnlyList<CatalogueItem> ReadCsv(TextReader input, string name, string list, Citation? basis = null)
        => CatalogueTable.Read(Guard.NotNull(input).ReadToEnd(), Guard.NotBlank(name), Guard.NotBlank(list), basis ?? new Citation(PublishingLaw.GrassRoots2019));
}
