namespace ComplianceLint.Tests.Spans;

/// <summary>Whole drafts: front matter and body, or JSON in each of its shapes.</summary>
internal static class Drafts
{
    public static string NewLine(Dice dice) => dice.Pick("\n", "\r\n", "\r");

    /// <summary>Fields between two lines of <c>---</c>, with something planted in most.</summary>
    public static Planted FrontMatter(Dice dice, string newLine)
    {
        var fields = Planted.Nothing;
        foreach (var field in Fields(dice, newLine)) fields += dice.Pick("", "", "# catatan" + newLine) + field + newLine;
        return "---" + newLine + fields + "---" + dice.Pick("", " ") + newLine;
    }

    private static IEnumerable<Planted> Fields(Dice dice, string newLine)
    {
        if (dice.Once(2)) yield return dice.Pick("judul: ", "title:   ") + Scalar(dice, Line(dice), newLine, "  ").In(Zone.Title);
        if (dice.Once(2)) yield return "kampanye: " + Scalar(dice, Line(dice), newLine, " ").In(Zone.Field);
        if (dice.Once(2)) yield return "\"penanggung_jawab\" : " + Scalar(dice, Line(dice), newLine, "    ").In(Zone.Field);
        if (dice.Once(2))
        {
            yield return "media:" + newLine + "  - berkas: foto.jpg" + newLine + "    alt: " + Scalar(dice, Line(dice), newLine, "      ").In(Zone.AltText)
                + newLine + "    kredit: " + Scalar(dice, Line(dice), newLine, "      ").In(Zone.Field);
        }

        if (dice.Once(2))
        {
            yield return "mitra: [" + YamlScalars.InBrackets(dice, Line(dice)).In(Zone.Field) + ", warga, " + YamlScalars.InBrackets(dice, Line(dice)).In(Zone.Field) + "]";
        }

        if (dice.Once(2))
        {
            yield return dice.Pick("varian:", "variants:") + newLine + "  instagram: " + Variant(dice, newLine, "instagram")
                + newLine + "  twitter: " + Variant(dice, newLine, "x");
        }

        yield return "akun: \"@akun\"";
    }

    private static Planted Variant(Dice dice, string newLine, string channel) =>
        Scalar(dice, MarkdownBody.InContainer(MarkdownBody.Write(dice, "\n"), Zone.Variant), newLine, "    ").In(Zone.None, channel);

    private static Planted Line(Dice dice) => Prose.Write(dice, new Writing());

    private static Planted Scalar(Dice dice, Planted value, string newLine, string indent) => YamlScalars.Write(dice, value, newLine, indent);

    /// <summary>A post as a JSON object.</summary>
    public static Planted JsonPost(Dice dice)
    {
        var members = new List<Planted>();
        var text = dice.Pick("teks", "text");
        if (dice.Once(4)) members.Add("\"utas\": [" + Planted.Join(", ", [ThreadText(dice), ThreadPost(dice), ThreadText(dice)]) + "]");
        else members.Add($"\"{text}\":" + ThreadText(dice));
        if (dice.Once(2)) members.Add("\"judul\": " + JsonStrings.Write(dice, Line(dice)).In(Zone.Title));
        if (dice.Once(2)) members.Add("\"sumber\": [{\"nama\": " + JsonStrings.Write(dice, Line(dice)).In(Zone.Field) + ", \"tanggal\": \"2026-01-02\"}]");
        if (dice.Once(2)) members.Add("\"media\":[{\"berkas\":\"a.jpg\", \"alt\": " + JsonStrings.Write(dice, Line(dice)).In(Zone.AltText) + "}]");
        if (dice.Once(2)) members.Add("\"varian\": {\"instagram\": " + JsonVariant(dice, "instagram") + ", \"web\": " + JsonVariant(dice, "web") + "}");
        if (dice.Once(2)) members.Reverse();
        return "{" + dice.Pick("", "\n  ") + Planted.Join(dice.Pick(",", ",\r\n\t", " , "), members) + dice.Pick("", "\n") + "}";
    }

    /// <summary>A JSON post as schedulers keep it: texts in HTML.</summary>
    public static Planted HtmlPost(Dice dice) =>
        "{\"id\": \"a\", " + dice.Pick("", "\"format\": \"html\", ") + "\"teks\": " + JsonStrings.Write(dice, HtmlMarkup.Write(dice))
        + ", \"varian\": {\"x\": " + JsonStrings.Write(dice, MarkdownBody.InContainer(HtmlMarkup.Write(dice), Zone.Variant)).In(Zone.None, "x") + "}}";

    private static Planted ThreadText(Dice dice) => JsonStrings.Write(dice, MarkdownBody.Write(dice, NewLine(dice)));

    private static Planted ThreadPost(Dice dice) =>
        "{\"teks\": " + ThreadText(dice) + ", \"catatan\": " + JsonStrings.Write(dice, Line(dice)).In(Zone.Field) + "}";

    private static Planted JsonVariant(Dice dice, string channel) =>
        JsonStrings.Write(dice, MarkdownBody.InContainer(MarkdownBody.Write(dice, NewLine(dice)), Zone.Variant)).In(Zone.None, channel);
}
