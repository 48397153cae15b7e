using System.Security.Cryptography;
using System.Text;

namespace ComplianceLint.Rules;

/// <summary>Makes a rule set of packs and settings.</summary>
internal static class RuleSetCompiler
{
    public static RuleSet Compile(
        IReadOnlyList<RulePack> packs, IReadOnlyDictionary<string, RuleSetting> settings, IEnumerable<(Rule Rule, PostAnalyzer Analyzer)> analyzers)
    {
        var failures = packs.SelectMany(pack => pack.Failures).ToList();
        var clauses = packs.SelectMany(pack => pack.Clauses).DistinctBy(clause => clause.Id).ToDictionary(clause => clause.Id, StringComparer.Ordinal);
        var builder = new RuleSetBuilder();
        var compiled = new List<CompiledRule>();
        var entries = Unique(packs, failures).Select(rule => (Rule: rule, Analyzer: (PostAnalyzer?)null)).Concat(analyzers.Select(own => (own.Rule, (PostAnalyzer?)own.Analyzer)));
        foreach (var (written, own) in entries.OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal))
        {
            var setting = settings.GetValueOrDefault(written.Id);
            if (setting is { Enabled: false }) continue;
            CheckClauses(written, clauses, failures);
            var rule = WithSeverity(written, DefaultOf(packs, written), setting?.Severity).With(RuleLock.Of(packs, written));
            var check = own is null ? ReadCheck(rule, setting, failures) : new RuleCheck(own, PostConditions.None);
            if (check is not null) Add(rule, check, builder, compiled, failures);
        }

        return new RuleSet(compiled, builder, clauses, failures, DigestOf(packs, settings));
    }

    /// <summary>One rule of a set alone, with the options of an example.</summary>
    public static RuleSet CompileAlone(RuleSet rules, Rule rule, IReadOnlyDictionary<string, string> options)
    {
        var failures = new List<Failure>();
        var builder = new RuleSetBuilder();
        var compiled = new List<CompiledRule>();
        if (ReadCheck(rule, new RuleSetting { Options = options }, failures) is { } check) Add(rule, check, builder, compiled, failures);
        return new RuleSet(compiled, builder, rules.Clauses, failures, rules.Digest);
    }

    /// <summary>The terms with affixes of a rule from a file, once each, in the order of the file.</summary>
    public static IReadOnlyList<Term> TermsOf(Rule rule)
    {
        var builder = new RuleSetBuilder();
        if (rule.Definition is not null && ReadCheck(rule, null, []) is { } check) Add(rule, check, builder, [], []);
        return [.. builder.Inflected.DistinctBy(term => (term.Text, string.Join(' ', term.Affixes)))];
    }

    /// <summary>Adds a rule with what its analyzer registers; one that throws is left out, and the set is incomplete.</summary>
    private static void Add(Rule rule, RuleCheck check, RuleSetBuilder builder, List<CompiledRule> compiled, List<Failure> failures)
    {
        var entry = new CompiledRule(rule, compiled.Count, check.When, rule.Definition?.WeakWhen ?? PostConditions.None);
        try
        {
            var context = new AnalysisContext(builder, entry);
            foreach (var registry in check.Registries) context.RequireRegistry(registry);
            check.Analyzer.Initialize(context);
            compiled.Add(entry);
            if (check.Analyzer is Analyzers.LimitAnalyzer limits) builder.Limits.Add(limits);
        }
#pragma warning disable CA1031 // a host's analyzer may throw anything; the other rules must still run
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failures.Add(new Failure(EngineRules.RuleFailed, rule.Path, new(
                $"Aturan {rule.Id} gagal disiapkan ({exception.GetType().Name}).", $"Rule {rule.Id} failed to initialize ({exception.GetType().Name})."),
                RuleId: rule.Id));
        }
    }

    /// <summary>Two files with one id are a fault of both; the first is used.</summary>
    private static IEnumerable<Rule> Unique(IReadOnlyList<RulePack> packs, List<Failure> failures)
    {
        var seen = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in packs.DistinctBy(pack => pack.Id).SelectMany(pack => pack.Rules))
        {
            if (seen.TryAdd(rule.Id, rule)) continue;
            failures.Add(new Failure(EngineRules.InvalidRule, rule.Path, new(
                $"Id aturan “{rule.Id}” sudah dipakai di {seen[rule.Id].Path}.", $"The rule id “{rule.Id}” is already taken by {seen[rule.Id].Path}."), RuleId: rule.Id));
        }

        return seen.Values;
    }

    private static void CheckClauses(Rule rule, Dictionary<string, Clause> clauses, List<Failure> failures)
    {
        foreach (var clause in rule.Clauses.Where(clause => !clauses.ContainsKey(clause)))
        {
            var near = Spelling.Nearest(clause, clauses.Keys.Order(StringComparer.Ordinal));
            failures.Add(new Failure(EngineRules.InvalidRule, rule.Path, new(
                $"Klausul “{clause}” tidak dikenal.{(near is null ? "" : $" Maksud Anda “{near}”?")}",
                $"The clause “{clause}” is unknown.{(near is null ? "" : $" Did you mean “{near}”?")}"), rule.Definition?.PlaceOf(clause), rule.Id));
        }
    }

    private static Severity? DefaultOf(IReadOnlyList<RulePack> packs, Rule rule)
    {
        Severity? found = null;
        foreach (var pack in packs)
        {
            if (pack.Defaults.TryGetValue(rule.Id, out var severity)) found = severity;
        }

        return found;
    }

    /// <summary>A severity from outside replaces the strong grade and caps the weak one.</summary>
    private static Rule WithSeverity(Rule rule, Severity? fromPack, Severity? fromConfiguration) =>
        (fromConfiguration ?? fromPack) is { } severity
            ? rule.With(severity, (Severity)Math.Max((int)severity, (int)rule.WeakSeverity))
            : rule;

    private static RuleCheck? ReadCheck(Rule rule, RuleSetting? setting, List<Failure> failures)
    {
        var options = setting?.Options ?? System.Collections.Frozen.FrozenDictionary<string, string>.Empty;
        var (check, declared) = rule.Definition!.Read(rule.Id, options, failures);
        foreach (var option in options.Keys.Where(option => !declared.Contains(option)))
        {
            failures.Add(new Failure(EngineRules.InvalidRule, rule.Path, new(
                $"Aturan {rule.Id} tidak memiliki opsi “{option}”.{Known(declared).Id}", $"Rule {rule.Id} has no option “{option}”.{Known(declared).En}"), RuleId: rule.Id));
        }

        return check;
    }

    private static LocalizedText Known(IReadOnlySet<string> declared)
    {
        var names = string.Join(", ", declared.Order(StringComparer.Ordinal));
        return names.Length == 0 ? new("", "") : new($" Opsinya: {names}.", $" It has: {names}.");
    }

    private static string DigestOf(IReadOnlyList<RulePack> packs, IReadOnlyDictionary<string, RuleSetting> settings)
    {
        var text = new StringBuilder();
        foreach (var pack in packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)) text.Append(pack.Id).Append(' ').Append(pack.Digest).Append('\n');
        foreach (var (id, setting) in settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            text.Append(id).Append(' ').Append(setting.Enabled).Append(' ').Append(setting.Severity);
            foreach (var (name, value) in setting.Options.OrderBy(option => option.Key, StringComparer.Ordinal)) text.Append(' ').Append(name).Append('=').Append(value);
            text.Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
