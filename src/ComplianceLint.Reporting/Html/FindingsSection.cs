namespace ComplianceLint.Reporting.Html;

/// <summary>The posts with their findings: those that need work first, then those that do not.</summary>
internal sealed class FindingsSection(HtmlText html)
{
    private static readonly LocalizedText Title = new("Unggahan dan temuannya", "The posts and their findings");
    private static readonly LocalizedText None = new("Tidak ada unggahan yang diperiksa.", "No post was checked.");
    private static readonly LocalizedText Tools = new("Saringan temuan", "Filter of findings");
    private static readonly LocalizedText Keys = new("j dan k: temuan berikut dan sebelumnya", "j and k: next and previous finding");
    private static readonly LocalizedText Filter = new("Saring", "Filter");
    private static readonly LocalizedText Search = new("Cari", "Search");
    private static readonly LocalizedText Decision = new("Keputusan", "Decision");
    private static readonly LocalizedText Severity = new("Tingkat", "Severity");
    private static readonly LocalizedText All = new("semua", "all");
    private static readonly LocalizedText Status = new("Keadaan", "State");
    private static readonly LocalizedText Channel = new("Kanal", "Channel");
    private static readonly LocalizedText Account = new("Akun", "Account");
    private static readonly LocalizedText Author = new("Petugas", "Author");
    private static readonly LocalizedText Month = new("Bulan", "Month");
    private static readonly LocalizedText Rule = new("Aturan", "Rule");
    private static readonly LocalizedText Reset = new("Tampilkan semua", "Show all");
    private static readonly LocalizedText Previous = new("Sebelumnya", "Previous");
    private static readonly LocalizedText Next = new("Berikutnya", "Next");
    private static readonly LocalizedText NothingLeft = new("Tidak ada temuan yang cocok dengan saringan ini.", "No finding matches this filter.");
    private static readonly LocalizedText Shown = new("temuan ditampilkan", "findings shown");

    /// <summary>Begins it; the posts follow.</summary>
    /// <param name="hasPosts">False where none was checked.</param>
    /// <param name="isJudged">True where a gate has decided.</param>
    public void Write(bool hasPosts, bool isJudged)
    {
        html.Markup("<section id=\"findings\"><h2>").Say(Title).Markup("</h2>\n");
        if (!hasPosts) html.Say("p", None, "class=\"faint\"");
        else WriteTools(isJudged);
    }

    public static string End => "</section>\n";

    /// <summary>Hidden until the script can serve it.</summary>
    private void WriteTools(bool isJudged)
    {
        html.Markup("<form id=\"tools\" hidden ").Markup(html.Label(Tools)).Markup(">\n");
        html.Markup("<label class=\"find\">").Say(Search).Markup("<input type=\"search\" id=\"q\" autocomplete=\"off\"></label>\n");
        html.Markup("<details id=\"more\" open><summary>").Say(Filter).Markup("</summary><div class=\"selects\">");
        if (isJudged) Select("v", Decision, [.. Enum.GetValues<GateVerdict>().Select(verdict => (OutputNames.Of(verdict), VerdictWords.Of(verdict)))]);
        Select("s", Severity, [("e", new("error", "error")), ("w", new("warning", "warning")), ("i", new("info", "info")), ("h", new("hint", "hint")), ("q", HtmlNames.Question)]);
        Select("k", Status, [.. Enum.GetValues<DiagnosticStatus>().Select(status => (OutputNames.Of(status), HtmlNames.Of(status)))]);
        foreach (var (facet, name) in new[] { ("c", Channel), ("a", Account), ("w", Author), ("m", Month), ("r", Rule) }) Select(facet, name, []);
        html.Markup("</div></details>\n");
        html.Markup("<p class=\"go\"><button type=\"button\" id=\"prev\">").Say(Previous).Markup("</button><button type=\"button\" id=\"next\">").Say(Next).Markup("</button><button type=\"reset\">").Say(Reset).Markup("</button> <output id=\"shown\"></output> ");
        html.Say("span", Shown).Markup(" ").Say("span", Keys, "class=\"faint keys\"").Markup("</p></form>\n<p id=\"nothing\" hidden>").Say(NothingLeft).Markup("</p>\n");
    }

    private void Select(string id, LocalizedText name, (string Value, LocalizedText Name)[] options)
    {
        html.Markup("<label>").Say(name).Markup($"<select id=\"by-{id}\" data-f=\"{id}\">").Say("option", All, "value=\"\"");
        foreach (var (value, option) in options) html.Say("option", option, $"value=\"{value}\"");
        html.Markup("</select></label>\n");
    }
}
