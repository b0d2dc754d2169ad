using GovDisclosure.Forms;

namespace GovDisclosure.Orleans.Tests;

public sealed class PackedFiguresTests
{
    private static readonly Gen<CellValue> Cell = Gen.Frequency(
        (3, Gen.Long.Select(CellValue.Count)),
        (3, Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6], (n, scale) => CellValue.Amount(new decimal((int)(n >> 10), 0, 0, n < 0, (byte)scale)))),
        (2, Gen.OneOf(CellValue.Blank, CellValue.NotApplicable, CellValue.NotShown)));

    [Fact]
    public void Unpack_WhatWasPacked_IsEqual()
        => Cell.Array[SmallNation.Form.Cells.Count].Sample(
            cells =>
            {
                var values = new FormValuesBuilder(SmallNation.Form);
                for (var i = 0; i < cells.Length; i++)
                {
                    values[i] = cells[i];
                }

                var built = values.Build();
                Assert.Equal(built, PackedFigures.Unpack(PackedFigures.Pack(built), SmallNation.Form));
            });

    [Theory]
    [InlineData("")]
    [InlineData("1,2")]
    public void Unpack_OfAnotherForm_SaysSo(string text) => Assert.Throws<FormatException>(() => PackedFigures.Unpack(text, SmallNation.Form));

    [Theory]
    [InlineData("全国", "甲/乙#?")]
    [InlineData("a/b %", "")]
    public void Parse_AKey_GivesItsParts(string site, string organ)
    {
        var key = new OrganKey(site, 2023, organ);
        Assert.Equal(key, OrganKey.Parse(key.ToString()));
    }
}
