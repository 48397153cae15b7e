using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Registries;

/// <summary>Seals lists of terms, and makes the rule that finds them.</summary>
internal static class Seal
{
    public static SealKey Key { get; } = SealKey.Create("kunci uji yang panjangnya lebih dari 32 bita"u8)!;

    public static SealKey OtherKey { get; } = SealKey.Create("kunci lain yang panjangnya lebih dari 32 bita"u8)!;

    public static string Text(params IEnumerable<string> terms)
    {
        var (text, _, failures) = Key.Seal(new SourceText("istilah.txt", string.Join('\n', terms)));
        Assert.Empty(failures.Select(failure => failure.Message.En));
        return text!;
    }

    public static Registry Registry(params IEnumerable<string> terms) => Read(Text(terms), Key);

    public static Registry Read(string text, SealKey? key) => ComplianceLint.Registry.Read([new SourceText("registry/sealed.yaml", text)], key: key);

    public static OneRule Rule(params IEnumerable<string> terms) => new("kind: sealed") { Registry = Registry(terms) };
}
