using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes how a workspace is set up as JSON, for scripts and bug reports.</summary>
public static class SetupJson
{
    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="facts">What is to be written.</param>
    /// <param name="language">The language of messages.</param>
    public static void Write(Stream output, SetupFacts facts, Language language)
    {
        using (var json = new Utf8JsonWriter(output, JsonFormat.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            WriteTool(json, facts.Tool);
            json.WriteMasked("root"u8, facts.Root.Folder);
            json.WriteStrings("settings"u8, facts.Layers.Select(layer => SensitiveSpans.Mask(layer.In(language))));
            WritePacks(json, facts);
            WriteRegistries(json, facts);
            WriteDrafts(json, facts);
            WriteRules(json, facts, language);
            WriteGit(json, facts);
            json.WriteStartArray("failures"u8);
            foreach (var failure in facts.Failures) JsonFailure.Write(json, failure, language);
            json.WriteEndArray();
            WriteWarnings(json, facts, language);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json, ToolFacts tool)
    {
        json.WriteStartObject("tool"u8);
        json.WriteString("name"u8, "ComplianceLint");
        json.WriteString("version"u8, tool.Version);
        json.WriteString("runtime"u8, tool.Runtime);
        json.WriteBoolean("native"u8, tool.IsNative);
        json.WriteString("system"u8, tool.System);
        json.WriteNumber("processors"u8, tool.Processors);
        json.WriteMasked("workingDirectory"u8, tool.WorkingDirectory);
        json.WriteString("now"u8, tool.Now);
        json.WriteEndObject();
    }

    private static void WritePacks(Utf8JsonWriter json, SetupFacts facts)
    {
        json.WriteStartArray("packs"u8);
        foreach (var (pack, isBuiltIn) in facts.Packs)
        {
            json.WriteStartObject();
            json.WriteMasked("id"u8, pack.Id);
            json.WriteMasked("version"u8, pack.Version);
            json.WriteString("digest"u8, $"sha256:{pack.Digest}");
            json.WriteNumber("rules"u8, pack.Rules.Count);
            json.WriteBoolean("builtIn"u8, isBuiltIn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRegistries(Utf8JsonWriter json, SetupFacts facts)
    {
        json.WriteStartObject("registry"u8);
        json.WriteMasked("path"u8, facts.RegistryFolder);
        json.WriteStartArray("registries"u8);
        foreach (var kind in Enum.GetValues<RegistryKind>())
        {
            json.WriteStartObject();
            json.WriteString("name"u8, Registry.NameOf(kind));
            json.WriteString("state"u8, OutputNames.Of(facts.Registry.StateOf(kind)));
            if (facts.Registry.CountOf(kind) is { } count) json.WriteNumber("entries"u8, count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDrafts(Utf8JsonWriter json, SetupFacts facts)
    {
        var (drafts, posts, names, other) = facts.Counts;
        json.WriteStartObject("drafts"u8);
        json.WriteNumber("files"u8, drafts);
        json.WriteNumber("posts"u8, posts);
        json.WriteNumber("skippedByName"u8, names);
        json.WriteNumber("skippedWithoutPost"u8, other);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, SetupFacts facts, Language language)
    {
        json.WriteStartObject("rules"u8);
        json.WriteOptional("digest"u8, facts.Rules?.Digest);
        json.WriteNumber("on"u8, facts.Rules?.Rules.Count ?? 0);
        json.WriteStrings("off"u8, facts.RulesOff);
        json.WriteStartArray("notRunning"u8);
        foreach (var (rule, reason) in facts.RulesNotRunning)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, rule);
            json.WriteMasked("reason"u8, reason.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGit(Utf8JsonWriter json, SetupFacts facts)
    {
        if (facts.Git is { } git)
        {
            json.WriteStartObject("git"u8);
            json.WriteString("version"u8, git.Version);
            json.WriteMasked("repository"u8, git.Folder);
            json.WriteBoolean("shallow"u8, git.IsShallow);
            json.WriteEndObject();
        }

        json.WriteMasked("state"u8, facts.State.Folder);
        if (facts.State.Files is { } files) json.WriteStrings("stateFiles"u8, files.Select(SensitiveSpans.Mask));
        json.WriteMasked("codeOwners"u8, facts.OwnersFile);
    }

    private static void WriteWarnings(Utf8JsonWriter json, SetupFacts facts, Language language)
    {
        json.WriteStartArray("warnings"u8);
        foreach (var (problem, advice) in facts.Warnings)
        {
            json.WriteStartObject();
            json.WriteMasked("problem"u8, problem.In(language));
            json.WriteMasked("advice"u8, advice.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
