using ComplianceLint.Syntax;

namespace ComplianceLint.Rules;

/// <summary>Reads one rule file.</summary>
internal static class RuleReader
{
    public const int FewestExamples = 2;

    /// <summary>The rule; null when the file has a fault, which is then in the list.</summary>
    public static Rule? Read(string packId, string id, SourceText source, PackFiles pack, List<Failure> failures)
    {
        var before = failures.Count;
        var reading = YamlReader.Read(source);
        failures.AddRange(reading.Failures.Select(failure => failure with { RuleId = id }));
        var file = new RuleFileContext(source, id, pack, failures);
        file.ReportMisread(reading);
        if (reading.Root is not { } root) return null;
        var rule = ReadRule(packId, id, source, pack, new CheckReader(file, root), failures);
        return failures.Count == before ? rule : null;
    }

    private static Rule ReadRule(string packId, string id, SourceText source, PackFiles pack, CheckReader reader, List<Failure> failures)
    {
        var (strong, weak) = ReadSeverity(reader);
        var weakWhen = ConditionReader.ReadConditions(reader, "weakWhen");
        var check = reader.Required("check");
        CheckKind? kind = null;
        RuleDefinition? definition = null;
        if (check is not null && (kind = CheckKinds.Find(reader.At(check))) is not null)
        {
            definition = new RuleDefinition(source, check, reader.Optional("clauses"), kind, pack, weakWhen);
            definition.Read(id, System.Collections.Frozen.FrozenDictionary<string, string>.Empty, failures);
        }

        var (validFrom, validUntil, season) = ReadValidity(reader);
        var clauses = reader.Texts("clauses");
        if (reader.Required("clauses") is { } cited && clauses.Count == 0) reader.Fault(cited, "Sebutkan sedikitnya satu klausul.", "Cite at least one clause.");
        var rule = new Rule
        {
            Id = id,
            Pack = packId,
            Path = source.Path,
            Title = reader.Localized("title"),
            Severity = strong,
            WeakSeverity = weak,
            Clauses = clauses,
            ValidFrom = validFrom,
            ValidUntil = validUntil,
            Season = season,
            Related = reader.Texts("related"),
            Formerly = ReadIds(reader, "formerly"),
            YieldsTo = ReadIds(reader, "yieldsTo"),
            Message = reader.Localized("message"),
            Why = reader.Localized("why"),
            Advice = reader.Localized("advice"),
            Sensitive = reader.Flag("sensitive"),
            Kind = kind?.Name ?? "",
            Examples = ReadExamples(reader, source),
            Definition = definition,
        };
        reader.End();
        if (kind is not null) CheckPlaceholders(reader, rule, kind);
        if (kind is { Asks: true }) CheckQuestion(reader, rule);
        return rule;
    }

    private static IReadOnlyList<string> ReadIds(CheckReader reader, string key)
    {
        if (reader.Optional(key) is not { } node) return [];
        foreach (var entry in (node.Kind == NodeKind.Scalar ? [node] : node.Children).Where(entry => entry is { Kind: NodeKind.Scalar, IsNull: false } && !RuleIds.IsValid(entry.Text)))
        {
            reader.Fault(entry.Span, RuleIds.Invalid(entry.Text));
        }

        return reader.Texts(node);
    }

    private static (Severity Strong, Severity Weak) ReadSeverity(CheckReader reader)
    {
        if (reader.Required("severity") is not { } node) return default;
        if (node.Kind == NodeKind.Scalar)
        {
            var severity = ParseSeverity(reader, node);
            return (severity, severity);
        }

        var grades = reader.At(node);
        var strong = grades.Required("strong") is { } s ? ParseSeverity(grades, s) : default;
        var weak = grades.Required("weak") is { } w ? ParseSeverity(grades, w) : default;
        grades.End();
        return (strong, weak);
    }

    private static (DateOnly? From, DateOnly? Until, string? Season) ReadValidity(CheckReader reader)
    {
        if (reader.Optional("valid") is not { } node) return default;
        var dates = reader.At(node);
        var validity = (dates.Date("from"), dates.Date("until"), dates.Text("season"));
        dates.End();
        return validity;
    }

    private static Severity ParseSeverity(CheckReader reader, Node node)
    {
        if (Severities.Parse(node.Text) is { } severity) return severity;
        reader.FaultUnknown(node, node.Text, Severities.Names);
        return default;
    }

    private static void CheckQuestion(CheckReader reader, Rule rule)
    {
        if (rule.Severity != Severity.Info || rule.WeakSeverity != Severity.Info)
        {
            reader.Fault(reader.Node["severity"]!, "Pertanyaan untuk ditinjau bertingkat info.", "A question for review has the severity info.");
        }

        if (!rule.Message.Id.EndsWith('?') || !rule.Message.En.EndsWith('?'))
        {
            reader.Fault(reader.Node["message"]!, "Pesannya harus berupa satu pertanyaan, diakhiri tanda tanya.", "The message must be one question and end in a question mark.");
        }
    }

    private static void CheckPlaceholders(CheckReader reader, Rule rule, CheckKind kind)
    {
        foreach (var text in new[] { rule.Message.Id, rule.Message.En })
        {
            if (HasOpenPlaceholder(text)) reader.Fault(reader.Node["message"]!, "Kurung “{” belum ditutup; tulis misalnya {match}.", "A “{” is not closed; write for instance {match}.");
            foreach (var name in Placeholders(text))
            {
                if (!kind.Placeholders.Contains(name, StringComparer.Ordinal))
                {
                    reader.FaultUnknown(reader.Node["message"]!, $"{{{name}}}", kind.Placeholders.Select(known => $"{{{known}}}"));
                }
            }
        }
    }

    private static bool HasOpenPlaceholder(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var next = text.AsSpan(open + 1).IndexOfAny('{', '}');
            if (next < 0 || text[open + 1 + next] == '{') return true;
        }

        return false;
    }

    private static IEnumerable<string> Placeholders(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close > open) yield return text[(open + 1)..close];
        }
    }

    private static IReadOnlyList<RuleExample> ReadExamples(CheckReader reader, SourceText source)
    {
        if (reader.Required("examples") is not { } node) return [];
        var examples = reader.At(node);
        var read = new List<RuleExample>();
        foreach (var (key, isBad) in new[] { ("bad", true), ("good", false) })
        {
            if (examples.Required(key) is not { } list) continue;
            if (list.Children.Count < FewestExamples) examples.Fault(list, $"Perlu sedikitnya {FewestExamples} contoh.", $"At least {FewestExamples} examples are needed.");
            read.AddRange(list.Children.Select(entry => ReadExample(examples, entry, isBad, source)));
        }

        examples.End();
        return read;
    }

    private static RuleExample ReadExample(CheckReader examples, Node entry, bool isBad, SourceText source)
    {
        var line = source.PositionOf(entry.Span.Start).Line;
        foreach (var text in new[] { entry, entry["text"], entry["fixed"] })
        {
            if (text is { Kind: NodeKind.Scalar, IsQuoted: false }) examples.Fault(text, "Tulis contoh dengan | atau tanda petik.", "Write an example with | or in quotation marks.");
        }

        if (entry.Kind == NodeKind.Scalar) return CheckMarks(examples, entry, new RuleExample(entry.Text, isBad) { Line = line });
        var reader = examples.At(entry);
        var example = new RuleExample(reader.RequiredText("text"), isBad) { Line = line, Fixed = reader.Text("fixed") };
        if (reader.Optional("given") is { } given) example = ReadGiven(reader.At(given), example, source);
        reader.End();
        return CheckMarks(examples, entry, example);
    }

    private static RuleExample CheckMarks(CheckReader examples, Node entry, RuleExample example)
    {
        var hasMark = example.Text.Contains("[|", StringComparison.Ordinal);
        if (example.IsBad && !hasMark) examples.Fault(entry, "Contoh buruk memerlukan tanda [|…|].", "A bad example needs a [|…|] mark.");
        if (!example.IsBad && hasMark) examples.Fault(entry, "Contoh baik tidak boleh bertanda [|…|].", "A good example must not have a [|…|] mark.");
        return example;
    }

    private static RuleExample ReadGiven(CheckReader given, RuleExample example, SourceText source)
    {
        DateTimeOffset? now = null;
        if (given.Optional("now") is { } node)
        {
            if (Posts.Instants.TryRead(node.Text, TimeZoneInfo.Utc, out var instant)) now = instant;
            else given.Fault(node, "Waktu tidak terbaca; tuliskan seperti 2026-08-19T08:00:00+07:00.", "The time cannot be read; write for instance 2026-08-19T08:00:00+07:00.");
        }

        var options = given.Optional("options") is { } mapping
            ? given.At(mapping).Node.Children.Where(child => child.Name is not null).ToDictionary(child => child.Name!, child => child.Text, StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal);
        example = example with
        {
            Now = now,
            Channels = given.Texts("channels"),
            Format = given.Choice("format", "md", "json", "ndjson"),
            Options = options,
            Registry = Registries.InlineRegistry.Read(given, source),
        };
        given.End();
        return example;
    }
}
