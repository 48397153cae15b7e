using System.Text;
using System.Xml;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>How every XML output is written.</summary>
internal static class XmlFormat
{
    public static XmlWriter WriterOf(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    });

    /// <summary>Ends the root, and the line.</summary>
    public static void Finish(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.Flush();
    }

    /// <summary>Writes an attribute whose value may be anybody's text.</summary>
    public static void WriteText(this XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, TerminalText.Of(text));

    public static void WriteNumber(this XmlWriter xml, string name, int? number)
    {
        if (number is { } value) xml.WriteAttributeString(name, XmlConvert.ToString(value));
    }
}
