namespace ComplianceLint.Reporting.Html;

/// <summary>Where the person in charge writes down what becomes of the posts.</summary>
internal sealed class DecisionSection(HtmlText html)
{
    private static readonly LocalizedText Title = new("Keputusan", "Decision");
    private static readonly LocalizedText Note = new(
        "Isian di halaman ini tidak disimpan; cetak atau simpan sebagai PDF sesudah mengisinya.", "What is filled in here is not kept; print the page or save it as PDF afterwards.");

    private static readonly LocalizedText[] Choices =
    [
        new("Semua unggahan boleh terbit", "All posts may be published"),
        new("Boleh terbit, kecuali yang ditandai di atas", "May be published, except those marked above"),
        new("Kembalikan untuk diperbaiki", "Returned for repair"),
    ];

    private static readonly LocalizedText[] Fields =
    [
        new("Catatan", "Notes"), new("Nama", "Name"), new("Jabatan", "Office"), new("Tanggal", "Date"), new("Tanda tangan", "Signature"),
    ];

    public void Write()
    {
        html.Markup("<section id=\"decision\"><h2>").Say(Title).Markup("</h2>\n").Say("p", Note, "class=\"faint\"").Markup("<fieldset class=\"decide all\">").Say("legend", Title);
        foreach (var choice in Choices) html.Markup("<label><input type=\"checkbox\"> ").Say(choice).Markup("</label> ");
        html.Markup("</fieldset>\n<div class=\"sign\">");
        foreach (var field in Fields) html.Markup("<label>").Say(field).Markup("<textarea rows=\"1\"></textarea></label>\n");
        html.Markup("</div></section>\n");
    }
}
