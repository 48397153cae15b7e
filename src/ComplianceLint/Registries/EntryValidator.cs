using FluentValidation;

namespace ComplianceLint.Registries;

/// <summary>Checks what the keys of one entry say together: unknown, missing, contradicting, out of order.</summary>
internal sealed class EntryValidator : AbstractValidator<Entry>
{
    public EntryValidator()
    {
        Check(UnknownKeys, entry => entry.NameSpan, (key, entry) => Unknown(key, entry.Shape));
        Check(SecondNames, entry => entry.NameSpan, (key, entry) => entry.Shape.Find(key.Name!) is { } shape
            ? new($"“{shape.Alias}” dan “{shape.Name}” adalah kunci yang sama; pakai salah satu saja.", $"“{shape.Alias}” and “{shape.Name}” are the same key; keep one of them.")
            : new("", ""));
        CheckWhole(
            entry => entry.Shape.Keys.Where(key => key.IsRequired && entry.Value(key.Name) is null).Select(key => key.Name),
            name => new($"“{name}” belum ada.", $"“{name}” is missing."));
        CheckWhole(
            entry => entry.Shape.OneOf.Where(group => group.All(name => entry.Value(name) is null)).Select(group => string.Join(", ", group)),
            names => new($"Sedikitnya satu dari {names} harus ada.", $"At least one of {names} is needed."));
        CheckWhole(
            entry => entry.Shape.Apart.Where(pair => entry.Value(pair.Key) is not null && entry.Value(pair.Other) is not null).Select(pair => $"“{pair.Key}” + “{pair.Other}”"),
            pair => new($"{pair} saling bertentangan; pakai salah satu saja.", $"{pair} contradict each other; keep one of them."));
        CheckWhole(
            entry => entry.Shape.Together.Where(pair => entry.Value(pair.Key) is null != entry.Value(pair.Other) is null).Select(pair => $"“{pair.Key}” + “{pair.Other}”"),
            pair => new($"{pair} harus ada bersama-sama.", $"{pair} belong together."));
        RuleFor(entry => entry).Must(IsInOrder).WithMessage(EngineRules.InvalidRegistry).WithState(entry => new RegistryFault(
            entry.Value("until")!.Span, new("“until” lebih awal daripada “from”.", "“until” is earlier than “from”.")));
    }

    private void Check(Func<Entry, IEnumerable<Node>> faults, Func<Node, TextSpan> place, Func<Node, Entry, LocalizedText> message) =>
        RuleForEach(entry => faults(entry)).Must(_ => false).OverridePropertyName("entry").WithMessage(EngineRules.InvalidRegistry)
            .WithState((entry, node) => new RegistryFault(place(node), message(node, entry)));

    private void CheckWhole(Func<Entry, IEnumerable<string>> faults, Func<string, LocalizedText> message) =>
        RuleForEach(entry => faults(entry)).Must(_ => false).OverridePropertyName("entry").WithMessage(EngineRules.InvalidRegistry)
            .WithState((entry, name) => new RegistryFault(entry.Node.Span, message(name)));

    private static IEnumerable<Node> UnknownKeys(Entry entry) => entry.Node.Children.Where(child => entry.Shape.Find(child.Name!) is null);

    private static IEnumerable<Node> SecondNames(Entry entry) => entry.Node.Children.Where(child =>
        entry.Shape.Find(child.Name!) is { } key && child.Name == key.Alias && key.Alias != key.Name && entry.Node[key.Name] is not null);

    private static bool IsInOrder(Entry entry) =>
        entry.Shape.Find("from") is null || entry.Shape.Find("until") is null
        || entry.Date("from") is not { } from || entry.Date("until") is not { } until || from <= until;

    private static LocalizedText Unknown(Node key, EntryShape shape)
    {
        var written = SensitiveSpans.Mask(key.Name!);
        return Spelling.Nearest(key.Name!, shape.Spellings.Order(StringComparer.Ordinal)) is { } near
            ? new($"“{written}” tidak dikenal di sini. Maksud Anda “{near}”?", $"“{written}” is unknown here. Did you mean “{near}”?")
            : new($"“{written}” tidak dikenal di sini. Kuncinya: {string.Join(", ", shape.Spellings)}.", $"“{written}” is unknown here. The keys are {string.Join(", ", shape.Spellings)}.");
    }
}
