namespace ComplianceLint.Rules;

/// <summary>Words that turn what follows into its opposite, or warn against it.</summary>
internal static class Negators
{
    public static IReadOnlyList<Term> All { get; } =
    [
        .. "tidak tak bukan belum jangan tanpa dilarang larangan cegah mencegah berantas memberantas tolak menolak hindari menghindari waspada waspadai stop setop hentikan menghentikan melarang anti nggak gak enggak tiada not no never without don't avoid prevent"
            .Split(' ').Select(word => new Term(word)),
    ];
}
