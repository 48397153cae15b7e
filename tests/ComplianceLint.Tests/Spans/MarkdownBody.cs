namespace ComplianceLint.Tests.Spans;

/// <summary>Bodies in Markdown, of every kind of block.</summary>
internal static class MarkdownBody
{
    public static Planted Write(Dice dice, string newLine)
    {
        var blocks = new List<Planted>();
        for (var i = dice.Count(4); i > 0; i--) blocks.Add(Block(dice, newLine, "", 0));
        return InContainer(Planted.Join(newLine + newLine, blocks), Zone.Body);
    }

    /// <summary>Alternative texts of images stay what they are.</summary>
    public static Planted InContainer(Planted body, Zone container) =>
        body with { Plants = [.. body.Plants.Select(plant => plant.Zone.HasFlag(Zone.AltText) ? plant : plant with { Zone = (plant.Zone & ~Zone.Body) | container })] };

    /// <param name="dice">The choices.</param>
    /// <param name="newLine">The line ending of the file.</param>
    /// <param name="prefix">What stands before every line of the block but the first.</param>
    /// <param name="depth">How many containers stand around it.</param>
    private static Planted Block(Dice dice, string newLine, string prefix, int depth) => dice.Roll(depth < 3 ? 16 : 12) switch
    {
        0 => dice.Pick("# ", "### ") + Prose.Write(dice, Writing.Markdown(null)) + dice.Pick("", " ##"),
        1 => Prose.Write(dice, Writing.Markdown(null)) + newLine + prefix + dice.Pick("===", "---"),
        2 => "| " + Prose.Write(dice, Writing.Markdown(null)) + " | " + Prose.Write(dice, Writing.Markdown(null)) + " |",
        3 => Code(dice, newLine, prefix),
        4 => Html(dice, newLine, prefix),
        5 => "<!-- " + Prose.Write(dice, new Writing()).In(Zone.Comment) + " -->",
        6 => "warga " + Link(dice) + " dan " + Link(dice),
        7 => "warga " + Image(dice) + dice.Pick("", " dan"),
        8 => Prose.Write(dice, Writing.Markdown(null)) + " <!-- " + Prose.Write(dice, new Writing()).In(Zone.Comment) + " --> dan",
        9 => "warga `" + Prose.Term(dice, new Writing()).In(Zone.Code) + "` dan `` x ` " + Prose.Term(dice, new Writing()).In(Zone.Code) + " ``",
        10 when depth == 0 => Reference(dice),
        12 or 13 => dice.Pick("- ", "* ", "+ ") + Block(dice, newLine, prefix + "  ", depth + 1),
        14 => "1. " + Block(dice, newLine, prefix + "   ", depth + 1) + newLine + prefix + "2. " + Block(dice, newLine, prefix + "   ", depth + 1),
        15 => "> " + Block(dice, newLine, prefix + "> ", depth + 1).In(Zone.Quoted),
        _ => Prose.Write(dice, Writing.Markdown(SoftBreak(dice, newLine, prefix))),
    };

    private static (string Written, string Read) SoftBreak(Dice dice, string newLine, string prefix) =>
        (dice.Pick("", " ", "  ", "\\", "<br>") + newLine + prefix + dice.Pick("", " "), "\n");

    private static Planted Code(Dice dice, string newLine, string prefix)
    {
        var fence = dice.Pick("```", "~~~~");
        var code = Prose.Write(dice, new Writing()).In(Zone.Code);
        return fence + dice.Pick("", "text") + newLine + prefix + code + newLine + prefix + fence;
    }

    // An address is no block that an editor writes around its paragraphs: the text is Markdown in JSON too.
    private static Planted Html(Dice dice, string newLine, string prefix) =>
        "<address title=\"" + Prose.Term(dice, new Writing()).In(Zone.Code | Zone.Quoted) + "\">" + dice.Pick("", newLine + prefix)
        + Prose.Write(dice, new Writing { Tags = true, Entities = true }) + dice.Pick("", newLine + prefix) + "</address>";

    private static Planted Link(Dice dice)
    {
        var label = Prose.Write(dice, Writing.Markdown(null) with { Links = false });
        return "[" + label + "](" + Address(dice) + Title(dice) + ")";
    }

    private static Planted Image(Dice dice)
    {
        if (dice.Once(3)) return "<img src=/x alt=\"" + Prose.Term(dice, new Writing { Entities = true }).In(Zone.AltText) + "\">";
        var alt = Prose.Write(dice, Writing.Markdown(null) with { Links = false });
        return "![" + alt.In(Zone.AltText) + "](" + Address(dice) + Title(dice) + ")";
    }

    private static Planted Reference(Dice dice) => "[rujukan]: " + Address(dice) + Title(dice);

    private static Planted Address(Dice dice) => dice.Roll(3) switch
    {
        0 => "</x/" + Prose.Term(dice, new Writing()).In(Zone.Url) + ">",
        1 => "/x?y=" + Planted.Nothing + OneWord(dice),
        _ => "https://a.go.id/x",
    };

    private static Planted OneWord(Dice dice) => new("rahasiabeta" + dice.Pick("", "&z=1", "#z"), [new Plant(0, 11, "rahasiabeta", Zone.Url, null)]);

    private static Planted Title(Dice dice) =>
        dice.Once(2) ? " \"" + Prose.Write(dice, new Writing { Entities = true, Escapes = true }) + "\"" : "";
}
