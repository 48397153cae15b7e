using System.Text;

namespace ComplianceLint.Reporting.Terminal;

/// <summary>How a text stands out where the terminal has colours.</summary>
internal enum Style
{
    Plain,
    Error,
    Warning,
    Info,
    Faint,
    Strong,
    Added,
    Removed,
}

/// <summary>Collects lines; all text goes through <see cref="TerminalText"/>, so that only the page itself writes escapes.</summary>
internal sealed class Page(bool color)
{
    private readonly StringBuilder _text = new();

    public Page Write(string text, Style style = Style.Plain)
    {
        if (!color || style == Style.Plain)
        {
            TerminalText.Append(_text, text);
            return this;
        }

        _text.Append("\e[").Append(CodeOf(style)).Append('m');
        TerminalText.Append(_text, text);
        _text.Append("\e[0m");
        return this;
    }

    public Page Write(int number)
    {
        _text.Append(number);
        return this;
    }

    public Page Indent(int columns)
    {
        _text.Append(' ', columns);
        return this;
    }

    /// <summary>Ends the line, the same way on every machine.</summary>
    public Page Line()
    {
        _text.Append('\n');
        return this;
    }

    public Page Line(string text, Style style = Style.Plain) => Write(text, style).Line();

    /// <summary>Hands the text over and starts anew.</summary>
    public void MoveTo(TextWriter output)
    {
        output.Write(_text);
        _text.Clear();
    }

    public override string ToString() => _text.ToString();

    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Style.Error,
        Severity.Warning => Style.Warning,
        Severity.Info => Style.Info,
        _ => Style.Faint,
    };

    private static string CodeOf(Style style) => style switch
    {
        Style.Error => "1;31",
        Style.Warning => "1;33",
        Style.Info => "1;36",
        Style.Faint => "2",
        Style.Strong => "1",
        Style.Added => "32",
        Style.Removed => "31",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}
