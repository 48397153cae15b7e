using System.Text;

namespace ComplianceLint.Cli;

/// <summary>Everything outside of the program that a command may touch, so that a test can stand in for it.</summary>
internal sealed class Terminal(Stream output, TextWriter error)
{
    public Stream Input { get; init; } = Stream.Null;

    public Stream Output { get; } = output;

    /// <summary>Text onto <see cref="Output"/>; flushed when the command ends.</summary>
    public TextWriter Out { get; } = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    public TextWriter Error { get; } = error;

    /// <summary>Says on <see cref="Error"/> why a command refuses; what somebody typed may hold a number that is nobody's business.</summary>
    public void Complain(string message) => Error.WriteLine($"compliancelint: {SensitiveSpans.Mask(message)}");

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public required string WorkingDirectory { get; init; }

    /// <summary>Reads an environment variable; null when it is unset or empty.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The terminal that the process was started in.</summary>
    public static Terminal OfProcess() => new(Console.OpenStandardOutput(), Console.Error)
    {
        Input = Console.OpenStandardInput(),
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        WorkingDirectory = Path.TrimEndingDirectorySeparator(Environment.CurrentDirectory),
        Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
    };

    /// <summary>Whether escapes for colours are welcome on <see cref="Output"/> (see no-color.org).</summary>
    public bool WantsColor(bool noColor) =>
        OutputIsTerminal && !noColor && Variable("NO_COLOR") is null && Variable("TERM") is not "dumb";
}
