using System.CommandLine;
using System.CommandLine.Invocation;

namespace ComplianceLint.Cli;

/// <summary>What <c>--version</c> prints: the version alone, as scripts want it.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Current);
        return ExitCode.Success;
    }
}
