namespace ComplianceLint.Tests.Spans;

/// <summary>Bodies in HTML, as editors write it and as people paste it.</summary>
internal static class HtmlMarkup
{
    public static Planted Write(Dice dice)
    {
        var blocks = new List<Planted>();
        for (var i = dice.Count(4); i > 0; i--) blocks.Add(Block(dice, 0));
        return MarkdownBody.InContainer(Planted.Join(dice.Pick("", "\n", "\r\n  "), blocks), Zone.Body);
    }

    private static Planted Block(Dice dice, int depth) => dice.Roll(depth < 3 ? 15 : 10) switch
    {
        0 => Element(dice, dice.Pick("h1", "H2", "h6"), Text(dice)),
        1 => Element(dice, "pre", Prose.Write(dice, new Writing { Entities = true }).In(Zone.Code)),
        2 => Element(dice, "p", "warga <code>" + Prose.Term(dice, new Writing { Entities = true, Collapses = true }).In(Zone.Code) + "</code> dan"),
        3 => Element(dice, "p", "warga " + Link(dice) + " dan " + Link(dice)),
        4 => Element(dice, "p", Image(dice) + dice.Pick("", " dan")),
        5 => Element(dice, "div", Text(dice) + dice.Pick("<!-- ", "<!--", "<!DOCTYPE ") + Plain(dice).In(Zone.Comment) + dice.Pick("-->", " -->")),
        6 => Element(dice, "div", "<style>" + Plain(dice).In(Zone.Code) + "</style><script type=x>if (a < b) " + Plain(dice).In(Zone.Code) + "</SCRIPT >"),
        7 => Element(dice, "p", "warga <q>" + Prose.Term(dice, Writing.Html(null)).In(Zone.Quoted) + "</q> dan"),
        8 => Element(dice, "p", Mention(dice) + " dan " + Attribute(dice)),
        10 => Element(dice, dice.Pick("ul", "ol"), Element(dice, "li", Text(dice)) + Element(dice, "li", Element(dice, "p", Text(dice)))),
        11 => Element(dice, "blockquote", Block(dice, depth + 1).In(Zone.Quoted)),
        12 => Element(dice, "div", Block(dice, depth + 1) + dice.Pick("", "<br>", "<hr/>") + Block(dice, depth + 1)),
        13 => Element(dice, "table", "<tr>" + Element(dice, "td", Text(dice)) + Element(dice, "TD", Text(dice)) + "</tr>"),
        _ => Element(dice, dice.Pick("p", "P", "div"), Text(dice)),
    };

    private static Planted Element(Dice dice, string name, Planted content) =>
        "<" + name + dice.Pick("", " class=\"ql-align\"", " data-x='<p>'", "\n id=a") + dice.Pick(">", " >") + content + "</" + name + dice.Pick(">", " >");

    private static Planted Text(Dice dice) => Prose.Write(dice, Writing.Html(dice.Pick(("<br>", "\n"), ("<BR />", "\n"), ("\n", " "), (" \r\n\t", " "))));

    private static Planted Plain(Dice dice) => Prose.Write(dice, new Writing());

    private static Planted Link(Dice dice) =>
        "<a" + dice.Pick("", " title=\"" + "x\"") + " href=" + Quote(dice, "/x?x=1&amp;y=" + Prose.Term(dice, new Writing { Entities = true }).In(Zone.Url)) + ">"
        + Prose.Write(dice, Writing.Html(null)) + "</a>";

    private static Planted Image(Dice dice) =>
        "<img src=a.jpg alt=" + Quote(dice, Prose.Write(dice, new Writing { Entities = true }).In(Zone.AltText)) + dice.Pick(">", "/>", " title='x' >");

    private static Planted Mention(Dice dice) =>
        "<span data-mention-id=\"1\" data-label=" + Quote(dice, Prose.Term(dice, new Writing { Entities = true }).In(Zone.Code)) + ">@dinkes</span>";

    private static Planted Attribute(Dice dice) =>
        "<i title=" + Quote(dice, Prose.Write(dice, new Writing { Entities = true })) + ">x</i>";

    private static Planted Quote(Dice dice, Planted value) => dice.Once(2) && !value.Text.Contains('\'', StringComparison.Ordinal) ? "'" + value + "'" : "\"" + value + "\"";
}
