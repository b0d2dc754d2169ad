using GovDisclosure;
using GovDisclosure.OpenXml;

// Requests, a line each, to their deadlines and to the report of a year: dotnet run [FILE] [YEAR]
var file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "requests.jsonl");
var year = args.Length > 1 ? int.Parse(args[1]) : 2024;
var service = new DisclosureService { Organ = "某县自然资源局" };

using var stream = File.OpenRead(file);
var lines = RequestLine.Read(stream).ToList();
foreach (var line in lines)
{
    foreach (var finding in line.Findings)
    {
        Console.WriteLine(finding.In(Language.Chinese));
    }

    if (line.Request is { } request)
    {
        Console.WriteLine($"{request.Id} {service.Status(request)}");
    }
}

// The reading of the first request, step by step, with the article or notice behind each day.
if (lines.FirstOrDefault(line => line.Request is not null)?.Request is { } first)
{
    Console.WriteLine(service.Explain(first).ToText(Language.Chinese));
}

// The tables of the year, the report and what is wrong with it.
var result = service.YearOfLines(year, lines);
foreach (var finding in result.Findings)
{
    Console.WriteLine(finding.In(Language.Chinese));
}

using (var page = File.Create("report.html")) service.Write(result.Built, "html", page);
using (var document = File.Create("report.docx")) new WordReportWriter().Write(result.Built.Document, document);
Console.WriteLine("report.html, report.docx");
