using ComplianceLint.Fixes;
using ComplianceLint.Identifiers;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds identifiers of one kind: by their shape, their check digits or dates, and the words around them.</summary>
internal sealed class IdentifierAnalyzer : PostAnalyzer
{
    private IdentifierKind _kind;
    private TextScope _scope;
    private IReadOnlyList<Term> _near = [];
    private IReadOnlyList<Term> _notAfter = [];
    private IReadOnlyList<Term> _notNear = [];

    public static PostAnalyzer Read(CheckReader check)
    {
        check.Required("type");
        var scope = check.Scope(Language.Unknown);
        var type = check.Choice("type", [.. IdentifierKinds.Names, ClassifiedLetterAnalyzer.Type]);
        if (type == ClassifiedLetterAnalyzer.Type) return new ClassifiedLetterAnalyzer(scope);
        return new IdentifierAnalyzer
        {
            _kind = IdentifierKinds.Parse(type) ?? IdentifierKind.Unknown,
            _scope = scope,
            _near = check.Terms("near"),
            _notAfter = check.Terms("notAfter"),
            _notNear = check.Terms("notNear"),
        };
    }

    public override void Initialize(AnalysisContext context)
    {
        var near = context.Compile(_near);
        var notAfter = context.Compile(_notAfter);
        var notNear = context.Compile(_notNear);
        context.RegisterPostAction(post => Find(post, near, notAfter, notNear), static post => post.Post.ElementSpan.Length > 0);
    }

    private void Find(PostContext context, TermSet near, TermSet notAfter, TermSet notNear)
    {
        foreach (var identifier in context.Post.Identifiers)
        {
            var neighbours = new Neighbours(context, identifier);
            if (!_scope.Includes(context.Post.ElementSpan[neighbours.Token])) continue;
            var label = neighbours.Nearest(near) ?? neighbours.Glued(_near);
            // Better known as something else, unless a word of the rule says what it is.
            if (label is null && identifier.Kind != _kind) continue;
            var assessment = Assess(context.Post, identifier, label?.Text);
            if (IsNamedOtherwise(neighbours, label?.Distance, assessment.Label, notAfter, notNear)) continue;
            if (assessment.Score < Assessment.Found || Contacts.Has(context.Options.Registry, context.Post.Text, identifier with { Kind = _kind })) continue;
            var isWeak = assessment.Score < Assessment.Strong;
            context.Report(new Finding
            {
                Text = (identifier.Start, identifier.Length),
                IsWeak = isWeak,
                Fixes = FixesOf(context.Post, identifier, neighbours.Token, isSafe: !isWeak),
                Evidence = EvidenceText.Of(assessment),
            });
        }
    }

    /// <summary>None in an address or a field, which would lead elsewhere: to another page, file or post.</summary>
    private IReadOnlyList<Fix> FixesOf(PostDocument post, Identifier identifier, int token, bool isSafe) =>
        (post.ElementSpan[token].Zone & (Zone.Url | Zone.Field)) == 0 && MaskedNumber.Of(_kind, post.Text.AsSpan(identifier.Start, identifier.Length)) is { } masked
            ? Replacement.Fixes(post, (identifier.Start, identifier.Length), [masked], isSafe)
            : [];

    /// <summary>“kode bayar 880123, NIK 3273…”: the nearer word says what the number is, and a rule knows better than the engine.</summary>
    private static bool IsNamedOtherwise(in Neighbours neighbours, int? near, string? known, TermSet notAfter, TermSet notNear)
    {
        var other = Math.Min(neighbours.Before(notAfter)?.Distance ?? int.MaxValue, neighbours.Nearest(notNear)?.Distance ?? int.MaxValue);
        return other < (near ?? int.MaxValue) && (known is null || other <= neighbours.DistanceOf(known));
    }

    /// <summary>Only numbers can be read in more ways than one; of the others a rule's word makes more certain what is found.</summary>
    private Assessment Assess(PostDocument post, Identifier identifier, string? label)
    {
        if (label is null && identifier.Kind == _kind) return identifier.Assessment;
        var assessment = IdentifierReader.Assess(post, identifier, _kind, label);
        return assessment.Score > 0 || identifier.Kind != _kind ? assessment : identifier.Assessment.NamedBy(label!);
    }
}
