using GovDisclosure.Reports;

namespace GovDisclosure.Serialization;

internal sealed class ChartTypeJsonConverter() : CodeJsonConverter<ChartType>(
    (ChartType.Shares, "shares"),
    (ChartType.Bars, "bars"),
    (ChartType.Trend, "trend"));
