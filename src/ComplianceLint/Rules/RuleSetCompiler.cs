using System.Security.Cryptography;
using System.Text;
using ComplianceLint.Suppressions;

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
        IReadOnlyList<(Rule Rule, PostAnalyzer Analyzer)> owns = [.. analyzers];
        List<(Rule Rule, PostAnalyzer? Analyzer)> entries =
            [.. Unique(packs, failures).Select(rule => (rule, (PostAnalyzer?)null)), .. owns.Select(own => (own.Rule, (PostAnalyzer?)own.Analyzer))];
        PackSelectors.Check(packs, failures);
        foreach (var (written, own) in entries.OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal))
        {
            var setting = settings.GetValueOrDefault(written.Id);
            if (setting is { Enabled: false }) continue;
            CheckClauses(written, clauses, failures);
            var rule = Configured(packs, written, setting);
            var check = own is null ? ReadCheck(rule, setting, failures) : new RuleCheck(own, PostConditions.None);
            if (check is not null) Add(rule, check, builder, compiled, failures, setting);
        }

        var names = new RuleNames(entries.Select(entry => entry.Rule), compiled, failures);
        return new RuleSet(compiled, builder, clauses, failures, DigestOf(packs, settings), names) { MadeOf = new RuleSetSource(packs, settings, owns) };
    }

    /// <summary>A set under other settings, which shares what it can.</summary>
    public static RuleSet With(RuleSet rules, RuleSetSource source, IReadOnlyDictionary<string, RuleSetting> settings)
    {
        if (!source.Covers(settings)) return Compile(source.Packs, settings, source.Analyzers);
        var written = source.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var changed = rules.Compiled.ToDictionary(rule => rule, rule => rule.With(IsOn(rule.Rule.Id) ? Configured(source.Packs, written[rule.Rule.Id], settings.GetValueOrDefault(rule.Rule.Id)) : null));
        var failures = rules.Failures.Where(failure => failure.RuleId is not { } id || IsOn(id) || source.Packs.Any(pack => pack.Failures.Contains(failure)));
        List<CompiledRule> compiled = [.. changed.Values.OrderBy(rule => rule.Index)];
        var names = new RuleNames(source.Rules, [.. compiled.Where(rule => rule.IsOn)], failures);
        return new RuleSet(compiled, rules.Builder.With(changed), rules.Clauses, [.. failures], DigestOf(source.Packs, settings), names) { MadeOf = source with { Settings = settings } };

        bool IsOn(string id) => settings.GetValueOrDefault(id) is not { Enabled: false };
    }

    /// <summary>One rule of a set alone, with the options of an example.</summary>
    public static RuleSet CompileAlone(RuleSet rules, Rule rule, IReadOnlyDictionary<string, string> options)
    {
        var failures = new List<Failure>();
        var builder = new RuleSetBuilder();
        var compiled = new List<CompiledRule>();
        if (ReadCheck(rule, new RuleSetting { Options = options }, failures) is { } check) Add(rule, check, builder, compiled, failures);
        return new RuleSet(compiled, builder, rules.Clauses, failures, rules.Digest, rules.Names);
    }

    /// <summary>The terms with affixes of a rule from a file, once each, in the order of the file.</summary>
    public static IReadOnlyList<Term> TermsOf(Rule rule)
    {
        var builder = new RuleSetBuilder();
        if (rule.Definition is not null && ReadCheck(rule, null, []) is { } check) Add(rule, check, builder, [], []);
        return [.. builder.Inflected.DistinctBy(term => (term.Text, string.Join(' ', term.Affixes)))];
    }

    /// <summary>Adds a rule with what its analyzer registers; one that throws is left out, and the set is incomplete.</summary>
    private static void Add(Rule rule, RuleCheck check, RuleSetBuilder builder, List<CompiledRule> compiled, List<Failure> failures, RuleSetting? setting = null)
    {
        var entry = new CompiledRule(rule, builder.NextRule++, check.When, rule.Definition?.WeakWhen ?? PostConditions.None) { Options = OptionsOf(setting) };
        try
        {
            var context = new AnalysisContext(builder, entry);
            foreach (var registry in check.Registries) context.RequireRegistry(registry);
            check.Analyzer.Initialize(context);
            compiled.Add(entry);
            if (check.Analyzer is Analyzers.LimitAnalyzer limits) builder.Limits.Add(new LimitRegistration(entry, limits));
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

    /// <summary>A rule as its pack wrote it, with the severity and the lock that packs and configuration give it.</summary>
    private static Rule Configured(IReadOnlyList<RulePack> packs, Rule written, RuleSetting? setting) =>
        WithSeverity(written, DefaultOf(packs, written), setting?.Severity).With(RuleLock.Stricter(RuleLock.Of(packs, written), setting?.Lock));

    private static Severity? DefaultOf(IReadOnlyList<RulePack> packs, Rule rule)
    {
        Severity? found = null;
        foreach (var pack in packs)
        {
            foreach (var (selector, setting) in pack.Defaults)
            {
                if (selector.Matches(rule)) found = setting.Severity;
            }
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
            failures.Add(new Failure(EngineRules.InvalidRule, rule.Path, OptionFaults.Unknown(rule, option, declared), RuleId: rule.Id));
        }

        return check;
    }

    private static string OptionsOf(RuleSetting? setting) =>
        setting is null ? "" : string.Concat(setting.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $" {option.Key}={option.Value}"));

    private static string DigestOf(IReadOnlyList<RulePack> packs, IReadOnlyDictionary<string, RuleSetting> settings)
    {
        var text = new StringBuilder();
        foreach (var pack in packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)) text.Append(pack.Id).Append(' ').Append(pack.Digest).Append('\n');
        foreach (var (id, setting) in settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            text.Append(id).Append(' ').Append(setting.Enabled).Append(' ').Append(setting.Severity).Append(' ').Append(setting.Lock?.Level).Append(OptionsOf(setting)).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
