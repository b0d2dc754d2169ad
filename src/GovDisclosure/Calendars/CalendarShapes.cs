using GovDisclosure.Json;

namespace GovDisclosure.Calendars;

/// <summary>A notice as in its file.</summary>
internal sealed class HolidayNoticeShape() : FileShape<HolidayNotice>(CalendarJson.NoticeSchema)
{
    public static readonly HolidayNoticeShape Instance = new();

    protected override string TextOf(HolidayNotice value) => value.ToJson();

    protected override HolidayNotice? Read(DataNode node, JsonReading reading) => HolidayNotice.Read(node, reading.Problems);
}

/// <summary>An organ's own days off as in their file.</summary>
internal sealed class LocalClosuresShape() : FileShape<LocalClosures>(CalendarJson.ClosuresSchema)
{
    public static readonly LocalClosuresShape Instance = new();

    protected override string TextOf(LocalClosures value) => CalendarJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("schema", CalendarJson.ClosuresSchema);
        CalendarJson.WriteLocalized(writer, "title", value.Title, knownEnglish: null);
        writer.Text("number", value.Number);
        writer.Text("issuer", value.Issuer);
        writer.Date("issued", value.Issued);
        CalendarJson.WriteDays(writer, value.Days);
        writer.WriteEndObject();
    });

    protected override LocalClosures? Read(DataNode node, JsonReading reading) => LocalClosures.Read(node, reading.Problems);
}
