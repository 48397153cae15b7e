using FluentValidation;

namespace ComplianceLint.Posts;

/// <summary>One value and the shape that it should have.</summary>
internal sealed record FieldValue(Node Node, FieldShape Shape);

/// <summary>Checks the shape of one value: its type, its format, its choices. Presence and policy are rules, not shape.</summary>
internal sealed class FieldValidator : AbstractValidator<FieldValue>
{
    private static readonly FieldValidator Instance = new();

    private FieldValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(value => value).Must(HasType).WithState(value => new LocalizedText(
            $"Isian “{value.Shape.Name}” harus berupa {TypeName(value.Shape).Id}.",
            $"The field “{value.Shape.Name}” must be {TypeName(value.Shape).En}."));
        RuleFor(value => value).Must(IsInstant).WithState(value => new LocalizedText(
            $"Waktu pada “{value.Shape.Name}” tidak terbaca; tuliskan seperti 2026-08-19T08:00:00+07:00.",
            $"The time in “{value.Shape.Name}” cannot be read; write for instance 2026-08-19T08:00:00+07:00."));
        RuleFor(value => value).Must(IsFlag).WithState(value => new LocalizedText(
            $"Isian “{value.Shape.Name}” harus berisi true atau false.",
            $"The field “{value.Shape.Name}” must be true or false."));
        RuleFor(value => value).Must(IsChoice).WithState(value => new LocalizedText(
            $"Nilai “{SensitiveSpans.Mask(value.Node.Text)}” tidak dikenal untuk “{value.Shape.Name}”.{Guess(value).Id}",
            $"“{SensitiveSpans.Mask(value.Node.Text)}” is not a value of “{value.Shape.Name}”.{Guess(value).En}"));
    }

    /// <summary>What is wrong with the value; null when nothing is.</summary>
    public static LocalizedText? FaultOf(FieldValue value)
    {
        // Hot: a result takes 500 bytes, and nearly every value is right.
        if (value.Shape.Type == FieldType.Any || (HasType(value) && IsInstant(value) && IsFlag(value) && IsChoice(value))) return null;
        var result = Instance.Validate(value);
        return result.IsValid ? null : (LocalizedText)result.Errors[0].CustomState;
    }

    private static bool HasType(FieldValue value) => value.Shape.Type switch
    {
        FieldType.Mapping or FieldType.TextByChannel => value.Node.Kind == NodeKind.Mapping,
        _ => value.Node.Kind == NodeKind.Scalar,
    };

    private static bool IsInstant(FieldValue value) => value.Shape.Type != FieldType.Instant || Instants.IsInstant(value.Node.Text);

    private static bool IsFlag(FieldValue value) => value.Shape.Type != FieldType.Flag || value.Node.Text is "true" or "false";

    private static bool IsChoice(FieldValue value) => value.Shape.Type switch
    {
        FieldType.Choice => value.Shape.Choices.ContainsKey(value.Node.Text),
        FieldType.Language => StatedLanguages.Read(value.Node.Text) is not null,
        _ => true,
    };

    private static LocalizedText TypeName(FieldShape shape) => shape.Type switch
    {
        FieldType.Mapping => new("pasangan kunci dan nilai", "a mapping of keys and values"),
        FieldType.TextByChannel => new("teks per saluran (instagram: …)", "a text for each channel (instagram: …)"),
        _ => new("teks", "text"),
    };

    private static LocalizedText Guess(FieldValue value)
    {
        var known = value.Shape.Choices.Keys.Order(StringComparer.Ordinal).ToList();
        return Spelling.Nearest(value.Node.Text, known) is { } near
            ? new($" Maksud Anda “{near}”?", $" Did you mean “{near}”?")
            : value.Shape.Type == FieldType.Language
            ? new(" Tulis kodenya, misalnya id, en, jv, su, ms, atau ar.", " Write its code, such as id, en, jv, su, ms or ar.")
            : new($" Pilihannya: {string.Join(", ", known)}.", $" Choose one of {string.Join(", ", known)}.");
    }
}
