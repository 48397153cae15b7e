using System.Collections.Frozen;

namespace ComplianceLint.Posts;

/// <summary>The languages that a post may state in <c>bahasa</c>: those in which offices write, by code or by name.</summary>
internal static class StatedLanguages
{
    public const string Indonesian = "id";

    public const string English = "en";

    /// <summary>A code of ISO 639 first, then what people write for it.</summary>
    private const string Spellings =
        """
        id ind in indonesia indonesian
        en eng inggris english
        jv jav jw jawa javanese
        su sun sunda sundanese
        ms msa may zsm melayu malay
        ban bali balinese
        min minang minangkabau
        ace aceh acehnese
        mad madura madurese
        bug bugis buginese
        mak makassar makasar
        sas sasak
        bjn banjar banjarese
        bew betawi
        btk bbc btd bts btx btm akb batak
        nia nias
        gor gorontalo
        ljp lampung
        osi osing using
        tet tetun tetum
        pmy
        ar ara arab arabic
        zh zho chi cmn mandarin tionghoa chinese
        nan hokkien
        nl nld dut belanda dutch
        ja jpn jepang japanese
        ko kor korea korean
        ta tam tamil
        hi hin hindi
        th tha thai
        vi vie vietnam vietnamese
        tl tgl fil filipino tagalog
        pt por portugis portuguese
        es spa spanyol spanish
        fr fra fre prancis french
        de deu ger jerman german
        it ita italia italian
        ru rus rusia russian
        tr tur turki turkish
        sa san sanskerta sanskrit
        kaw kawi
        """;

    /// <summary>Every spelling with its code.</summary>
    public static FrozenDictionary<string, string> Codes { get; } = Spellings.Split('\n')
        .Select(line => line.Trim().Split(' '))
        .SelectMany(names => names.Select(name => KeyValuePair.Create(name, names[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What <see cref="Read"/> accepts, for schemas, which cannot look past capitals otherwise.</summary>
    public static string Pattern { get; } =
        $@"^\s*({AnyCase("bahasa")} +)?({string.Join('|', Codes.Keys.Order(StringComparer.Ordinal).Select(AnyCase))})([-_].*)?\s*$";

    /// <summary>The code of a language with or without a country or the word “bahasa”: <c>id_ID</c>, “Bahasa Jawa”; null for one that is unknown.</summary>
    public static string? Read(string stated)
    {
        var name = stated.Trim().ToLowerInvariant();
        if (name.StartsWith("bahasa ", StringComparison.Ordinal)) name = name["bahasa ".Length..].Trim();
        return Codes.GetValueOrDefault(name.Split('-', '_')[0]);
    }

    private static string AnyCase(string word) => string.Concat(word.Select(c => $"[{char.ToUpperInvariant(c)}{c}]"));
}
