using FluentValidation;

namespace ComplianceLint.Registries;

/// <summary>One value of an entry and the key under which it stands.</summary>
internal sealed record EntryValue(Node Node, EntryKey Key)
{
    public string Text => Node.Text.Trim();
}

/// <summary>Checks the shape of one value: its type, its format, its choices. No message quotes a number, which may be somebody's.</summary>
internal sealed class EntryValueValidator : AbstractValidator<EntryValue>
{
    private const int FewestPhoneDigits = 3;

    // ITU-T E.164.
    private const int MostPhoneDigits = 15;

    public EntryValueValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        Check(
            value => value.Node.Kind == (value.Key.Type == EntryValueType.Entry ? NodeKind.Mapping : NodeKind.Scalar),
            value => value.Key.Type == EntryValueType.Entry
                ? new($"“{value.Key.Name}” harus berisi pasangan kunci dan nilai.", $"“{value.Key.Name}” must hold keys and values.")
                : value.Key.IsList
                    ? new($"Isi daftar “{value.Key.Name}” harus berupa teks.", $"The list “{value.Key.Name}” must hold texts.")
                    : new($"“{value.Key.Name}” harus berupa teks.", $"“{value.Key.Name}” must be a text."));
        Check(
            value => value.Node.Kind != NodeKind.Scalar || (value.Text.Length > 0 && !value.Node.IsNull),
            value => new($"“{value.Key.Name}” kosong.", $"“{value.Key.Name}” is empty."));
        Check(EntryValueType.Date, value => Entry.TryReadDate(value.Text, out _),
            value => new($"“{value.Key.Name}” harus berupa tanggal, misalnya 2026-08-17.", $"“{value.Key.Name}” must be a date, such as 2026-08-17."));
        Check(EntryValueType.Flag, value => value.Text is "true" or "false",
            value => new($"“{value.Key.Name}” harus berisi true atau false.", $"“{value.Key.Name}” must be true or false."));
        Check(EntryValueType.Choice, value => value.Key.Choices.ContainsKey(value.Text), UnknownChoice);
        Check(EntryValueType.Handle, value => IsHandle(value.Text),
            _ => new("Tulis nama akunnya saja, misalnya “@kotacontoh”.", "Write the name of the account alone, such as “@kotacontoh”."));
        Check(EntryValueType.Host, value => IsHost(value.Text),
            _ => new("Tulis nama domain saja, misalnya kotacontoh.go.id; subdomainnya sudah termasuk.", "Write the domain alone, such as kotacontoh.go.id; what is below it is included."));
        Check(EntryValueType.Phone, value => RegistryKeys.Phone(value.Text).Length is >= FewestPhoneDigits and <= MostPhoneDigits,
            value => new($"“{value.Key.Name}” harus berupa nomor telepon, misalnya \"+62 21 5550123\".", $"“{value.Key.Name}” must be a telephone number, such as \"+62 21 5550123\"."));
        Check(EntryValueType.Email, value => IsEmail(value.Text),
            value => new($"“{value.Key.Name}” harus berupa alamat surel, misalnya layanan@kotacontoh.go.id.", $"“{value.Key.Name}” must be a mail address, such as layanan@kotacontoh.go.id."));
        Check(EntryValueType.AccountNumber, value => RegistryKeys.Phone(value.Text).Length is >= 6 and <= 20,
            value => new($"“{value.Key.Name}” harus berupa nomor rekening.", $"“{value.Key.Name}” must be the number of an account."));
        Check(EntryValueType.Tag, value => IsTag(value.Text),
            _ => new("Tagar terdiri atas huruf, angka, dan garis bawah tanpa spasi, misalnya “#BersihSungai”.", "A hashtag has letters, digits and underscores without blanks, such as “#BersihSungai”."));
    }

    private void Check(EntryValueType type, Func<EntryValue, bool> holds, Func<EntryValue, LocalizedText> message) =>
        Check(value => value.Key.Type != type || holds(value), message);

    private void Check(Func<EntryValue, bool> holds, Func<EntryValue, LocalizedText> message) =>
        RuleFor(value => value).Must(holds).WithMessage(EngineRules.InvalidRegistry).WithState(value => new RegistryFault(value.Node.Span, message(value)));

    private static bool IsHandle(string text) =>
        text.TrimStart('@').Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '@' or '_' or '.' or '-');

    private static bool IsTag(string text) => text.TrimStart('#').Length > 0 && text.TrimStart('#').All(c => char.IsLetterOrDigit(c) || c == '_');

    private static bool IsHost(string text) =>
        text.Contains('.', StringComparison.Ordinal)
        && text.Split('.').All(label => label.Length > 0 && label.All(c => char.IsLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-');

    private static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 } local, var host] && !local.Any(char.IsWhiteSpace) && IsHost(host);

    private static LocalizedText UnknownChoice(EntryValue value)
    {
        var known = value.Key.Choices.Keys.Order(StringComparer.Ordinal).ToList();
        var written = SensitiveSpans.Mask(value.Text);
        return Spelling.Nearest(value.Text, known) is { } near
            ? new($"“{written}” tidak dikenal. Maksud Anda “{near}”?", $"“{written}” is unknown. Did you mean “{near}”?")
            : new($"“{written}” tidak dikenal. Pilihannya: {string.Join(", ", known)}.", $"“{written}” is unknown. Choose one of {string.Join(", ", known)}.");
    }
}
