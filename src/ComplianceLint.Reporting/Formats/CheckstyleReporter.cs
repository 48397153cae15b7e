using System.Xml;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Checkstyle's XML, which most servers read that show findings of linters. What no longer counts is left out: the format has no word for it.</summary>
internal sealed class CheckstyleReporter : ItemReporter
{
    /// <summary>The version of Checkstyle whose format others write, too.</summary>
    private const string Version = "4.3";

    /// <summary>Stands in the place of a file where the whole run is meant.</summary>
    private const string ToolName = "compliancelint";

    private readonly XmlWriter _xml;
    private string? _path;

    public CheckstyleReporter(Stream output, ReportSettings settings, Columns columns)
        : base(settings, columns)
    {
        _xml = XmlFormat.WriterOf(output);
        _xml.WriteStartElement("checkstyle");
        _xml.WriteAttributeString("version", Version);
    }

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        if (_path is not null) _xml.WriteEndElement();
        XmlFormat.Finish(_xml);
    }

    protected override void Add(ReportItem item)
    {
        if (!item.IsOpen) return;
        Open(item.Path is "" ? ToolName : item.Path);
        _xml.WriteStartElement("error");
        _xml.WriteNumber("line", item.Place?.Line);
        _xml.WriteNumber("column", item.Place?.Column);
        _xml.WriteAttributeString("severity", item.Kind == ItemKind.Review || item.Severity == Severity.Hint ? "info" : Severities.NameOf(item.Severity));
        _xml.WriteText("message", item.MessageAndAdvice(Language));
        _xml.WriteText("source", item.RuleLabel);
        _xml.WriteEndElement();
    }

    /// <summary>Findings of a file follow each other, so that no file need be remembered.</summary>
    private void Open(string path)
    {
        if (_path == path) return;
        if (_path is not null) _xml.WriteEndElement();
        _path = path;
        _xml.WriteStartElement("file");
        _xml.WriteText("name", path);
    }
}
