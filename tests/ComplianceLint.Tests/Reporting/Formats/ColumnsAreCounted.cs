using ComplianceLint.Reporting;
using ComplianceLint.Reporting.Formats;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

public sealed class ColumnsAreCounted
{
    [Theory]
    [InlineData(ColumnUnit.Utf16, "🔥 e\u0301 [|ko🔥|]non", 7, 11)]
    [InlineData(ColumnUnit.Character, "🔥 e\u0301 [|ko🔥|]non", 6, 9)]
    [InlineData(ColumnUnit.Utf8, "🔥 e\u0301 [|ko🔥|]non", 10, 16)]
    [InlineData(ColumnUnit.Character, "a\r\n👩‍🚒\t[|x|]\r\n", 5, 6)]
    [InlineData(ColumnUnit.Character, "a\r\n🔥[|x\r\n🔥🔥y|]", 2, 4)]
    [InlineData(ColumnUnit.Utf8, "a\n🔥[|x\n🔥🔥y|]", 5, 10)]
    [InlineData(ColumnUnit.Character, "🔥[||]", 2, 2)]
    public void In_the_unit_of_the_format(ColumnUnit unit, string marked, int from, int to)
    {
        var (text, span) = Finding.Unmark(marked);
        var place = new Columns(unit).Of(new SourceText("a.md", text), span);
        Assert.Equal((from, to), (place.Column, place.EndColumn));
    }

    [Fact]
    public void A_format_of_lines_has_none() =>
        Assert.Equal(new ItemPlace(1, null, 1, null), new Columns(ColumnUnit.None).Of(new SourceText("a.md", "ab"), new TextSpan(1, 1)));

    [Fact]
    public void Of_a_file_that_is_gone_the_first_column_alone_is_known_in_every_unit()
    {
        var columns = new Columns(ColumnUnit.Character);
        Assert.Equal(new ItemPlace(2, 1, 3, null), columns.Of(new LinePosition(2, 1), new LinePosition(3, 9)));
        Assert.Equal(new ItemPlace(2, 5, 3, 9), new Columns(ColumnUnit.Utf16).Of(new LinePosition(2, 5), new LinePosition(3, 9)));
    }

    [Fact]
    public void In_whatever_order_they_are_asked_for()
    {
        var source = new SourceText("a.md", "🔥🔥x\n🔥y\n");
        var columns = new Columns(ColumnUnit.Character);
        foreach (var (at, column) in new[] { (8, 2), (4, 3), (0, 1), (2, 2), (9, 3), (4, 3) }) Assert.Equal(column, columns.Of(source, new TextSpan(at, 0)).Column);
    }
}
