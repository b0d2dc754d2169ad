using System.Text.Json;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>Reads lines one by one with what is kept between them.</summary>
internal sealed class LineReader
{
    private readonly RequestDraft _draft = new();
    private readonly List<LinePathPart> _path = [];
    private bool _saidOld;

    public RequestLine Read(ReadOnlySpan<byte> line, long number)
    {
        _draft.Clear();
        var parser = new LineParser(line, number, _path);
        try
        {
            if (!parser.TryReadLine(LineTables.Request, _draft))
            {
                return new RequestLine(number, null, Unreadable(number, "应为一个 JSON 对象", "must be a JSON object"));
            }
        }
        catch (JsonException error)
        {
            var at = FormattableString.Invariant($"{(error.BytePositionInLine ?? 0) + 1}");
            return new RequestLine(number, null, Unreadable(number, $"第{at}个字节处不是有效的 JSON", $"not valid JSON at byte {at}"));
        }

        Settle(ref parser);
        var request = _draft.ToRequest();
        if (request is null && parser.Findings is null)
        {
            parser.Add("data.missing-member", "缺少收到之日（“receipt.arrived”）", "the day of receipt (\"receipt.arrived\") is missing");
        }

        if (parser.IsOld && !_saidOld)
        {
            _saidOld = true;
            parser.Add(
                "line.old-format",
                $"旧的行格式，本版本仍可读取，下一版本起只读取“{RequestLine.Schema}”",
                $"an older line format, read by this version for the last time: write {RequestLine.Schema}", Severity.Info);
        }

        return new RequestLine(number, request, Named(parser.Findings, request?.Id)) { On = _draft.On };
    }

    public static RequestLine TooLong(long number, int maxLine)
        => new(number, null, Unreadable(
            number, FormattableString.Invariant($"超过{maxLine}字节的上限"), FormattableString.Invariant($"longer than the limit of {maxLine} bytes")));

    // What an old line says by one member and means by another: the applicant is a kind in a register and a key in a ledger. A kind that
    // nobody knows is for the tally to find, which asks for one.
    private void Settle(ref LineParser parser)
    {
        if (_draft.OldApplicant is { } text)
        {
            _draft.Applicant = ApplicantKinds.TryFromCode(text, out var kind) ? new RequestApplicant { Kind = kind } : new RequestApplicant { Key = text };
        }

        if (_draft.Fee?.Mistake is { } mistake)
        {
            parser.Add(mistake.Rule, mistake.Message.Chinese, mistake.Message.English);
        }
    }

    private static IReadOnlyList<Finding> Named(List<Finding>? findings, string? id)
    {
        if (findings is null)
        {
            return ValueList<Finding>.Empty;
        }

        if (string.IsNullOrEmpty(id))
        {
            return findings;
        }

        var named = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            named.Add(new Finding(finding.RuleId, finding.Severity, id!, finding.Message) { Related = finding.Related });
        }

        return named;
    }

    private static Finding[] Unreadable(long number, string chinese, string english) =>
    [
        new(
            "case.unreadable", Severity.Error, LineParser.PlaceOf(number),
            new LocalizedText(FormattableString.Invariant($"第{number}行：{chinese}"), FormattableString.Invariant($"line {number}: {english}"))) { Related = [LineParser.PlaceOf(number)] },
    ];
}
