using GovDisclosure.Documents;
using GovDisclosure.Law;
using GovDisclosure.OpenXml;
using GovDisclosure.Reading;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;

// One call into each package, so that what it depends on has to be there.
System.Console.WriteLine(Instruments.Regulations2019.Article(33, 2));

var document = new ReportDocument { Title = "某区2023年政府信息公开工作年度报告", Organ = "某区", Year = 2023 };
foreach (var writer in new IReportWriter[] { new HtmlReportWriter(), new WordReportWriter() })
{
    using var file = new System.IO.MemoryStream();
    writer.Write(document, file);
    file.Position = 0;
    var read = ReportReading.Read(file, "report" + writer.FileExtension, [.. DocumentReaders.All, new WordSourceReader()]);
    System.Console.WriteLine($"{writer.Format}: {read.Report?.PrintedTitle}");
    if (read.Report?.PrintedTitle != document.Title)
    {
        return 1;
    }
}

return 0;
