using System.ComponentModel;
using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>Lets serialisers that know no converter of System.Text.Json write a value of a fixed list as its code; it reads nothing.</summary>
internal sealed class CodedTextConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => false;

    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => destinationType == typeof(string);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => Guard.NotNull(destinationType) == typeof(string) ? value?.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
