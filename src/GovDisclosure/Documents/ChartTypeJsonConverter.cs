using GovDisclosure.Json;

namespace GovDisclosure.Documents;

internal sealed class ChartTypeJsonConverter() : CodeJsonConverter<ChartType>(
    (ChartType.Shares, "shares"),
    (ChartType.Bars, "bars"),
    (ChartType.Trend, "trend"));
