namespace ComplianceLint.LanguageServer.Documents;

/// <summary>How the protocol names the encodings that we know.</summary>
internal static class PositionEncodings
{
    public static PositionEncoding? Find(string name) => name switch
    {
        "utf-16" => PositionEncoding.Utf16,
        "utf-8" => PositionEncoding.Utf8,
        _ => null,
    };

    public static string NameOf(PositionEncoding encoding) => encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16";
}
