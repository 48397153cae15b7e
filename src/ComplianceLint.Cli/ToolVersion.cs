using System.Reflection;

namespace ComplianceLint.Cli;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    /// <summary>Without the commit that the build appends after a plus sign.</summary>
    public static string Current { get; } = Read().Split('+')[0];

    private static string Read() =>
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
