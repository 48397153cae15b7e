using System.Security.Cryptography;
using System.Text;
using ComplianceLint.Syntax;

namespace ComplianceLint.Rules;

/// <summary>Reads a pack's folder: <c>pack.yaml</c>, <c>clauses.yaml</c>, and a rule in every other file outside <c>data/</c>.</summary>
internal static class PackReader
{
    public static readonly string[] LockNames = ["suppression", "absolute"];

    public static RulePack Read(string id, string root, IReadOnlyList<SourceText> files)
    {
        var failures = new List<Failure>();
        var pack = new PackFiles(root, files);
        var rules = new List<Rule>();
        foreach (var (path, source) in pack.All)
        {
            if (path is "pack.yaml" or "clauses.yaml" || path.StartsWith("data/", StringComparison.Ordinal)) continue;
            var ruleId = path[..^".yaml".Length];
            if (!RuleIds.IsValid(ruleId)) failures.Add(new Failure(EngineRules.InvalidRule, source.Path, RuleIds.Invalid(ruleId)));
            else if (RuleReader.Read(id, ruleId, source, pack, failures) is { } rule) rules.Add(rule);
        }

        var header = ReadHeader(id, root, pack, failures);
        return new RulePack
        {
            Id = id,
            Title = header.Title,
            Authority = header.Authority,
            Version = header.Version,
            Extends = header.Extends,
            Defaults = header.Defaults,
            Locks = header.Locks,
            Rules = rules,
            Clauses = ReadClauses(pack, failures),
            Failures = failures,
            Digest = DigestOf(pack),
        };
    }

    private static Header ReadHeader(string id, string root, PackFiles pack, List<Failure> failures)
    {
        if (pack.Find("pack.yaml") is not { } source)
        {
            failures.Add(new Failure(EngineRules.InvalidRule, $"{root}/pack.yaml", new("Paket memerlukan pack.yaml.", "A pack needs a pack.yaml.")));
            return new Header(new LocalizedText(id, id), "", "", [], [], []);
        }

        var reading = YamlReader.Read(source);
        failures.AddRange(reading.Failures);
        var file = new RuleFileContext(source, null, pack, failures);
        file.ReportMisread(reading);
        if (reading.Root is not { } root_) return new Header(new LocalizedText(id, id), "", "", [], [], []);
        var reader = new CheckReader(file, root_);
        var header = new Header(reader.Localized("title"), reader.RequiredText("authority"), reader.RequiredText("version"), reader.Texts("extends"), ReadDefaults(reader, source), ReadLocks(reader, source));
        reader.End();
        return header;
    }

    private static List<(RuleSelector, PackDefault)> ReadDefaults(CheckReader reader, SourceText source)
    {
        var defaults = new List<(RuleSelector, PackDefault)>();
        if (reader.Optional("defaults") is not { } node) return defaults;
        foreach (var entry in reader.At(node).Node.Children.Where(entry => entry.Name is not null))
        {
            if (Severities.Parse(entry.Text) is { } severity) defaults.Add((new RuleSelector(entry.Name!), new PackDefault(severity, source.Path, source.PositionOf(entry.NameSpan.Start))));
            else reader.FaultUnknown(entry, entry.Text, Severities.Names);
        }

        return defaults;
    }

    private static List<(RuleSelector, RuleLock)> ReadLocks(CheckReader reader, SourceText source)
    {
        var locks = new List<(RuleSelector, RuleLock)>();
        if (reader.Optional("lock") is not { } node) return locks;
        foreach (var entry in reader.At(node).Node.Children.Where(entry => entry.Name is not null))
        {
            if (Array.IndexOf(LockNames, entry.Text) is >= 0 and var level) locks.Add((new RuleSelector(entry.Name!), new RuleLock((LockLevel)level, source.Path, source.PositionOf(entry.NameSpan.Start))));
            else reader.FaultUnknown(entry, entry.Text, LockNames);
        }

        return locks;
    }

    private static IReadOnlyList<Clause> ReadClauses(PackFiles pack, List<Failure> failures)
    {
        if (pack.Find("clauses.yaml") is not { } source) return [];
        var reading = YamlReader.Read(source);
        failures.AddRange(reading.Failures);
        var file = new RuleFileContext(source, null, pack, failures);
        file.ReportMisread(reading);
        if (reading.Root is null) return [];
        var clauses = new List<Clause>();
        foreach (var node in reading.Root.Kind == NodeKind.Sequence ? reading.Root.Children : [reading.Root])
        {
            var reader = new CheckReader(file, node);
            var id = reader.RequiredText("id");
            if (!id.Contains('/', StringComparison.Ordinal)) reader.Fault(reader.Node, "Klausul memerlukan id grup/nama.", "A clause needs an id group/name.");
            else clauses.Add(new Clause(id, reader.Localized("title"), reader.Localized("summary")));
            reader.End();
        }

        return clauses;
    }

    private static string DigestOf(PackFiles pack)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, source) in pack.All) hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{source.Text.Length}\n{source.Text}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed record Header(
        LocalizedText Title, string Authority, string Version, IReadOnlyList<string> Extends, IReadOnlyList<(RuleSelector, PackDefault)> Defaults,
        IReadOnlyList<(RuleSelector, RuleLock)> Locks);
}
