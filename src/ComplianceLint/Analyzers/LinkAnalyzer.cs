using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds links with a wrong property: scheme, host, parameters, path.</summary>
internal sealed class LinkAnalyzer(LinkOptions options) : PostAnalyzer
{
    public static LinkAnalyzer Read(CheckReader check) => new(LinkOptions.Read(check));

    public override void Initialize(AnalysisContext context)
    {
        var guard = options.Guard.Compile(context);
        context.RegisterPostAction(
            post =>
            {
                foreach (var token in post.Index.Of(ElementKind.Link))
                {
                    if (IsMeant(post, token)) Check(post, token, guard);
                }
            },
            Applies);
    }

    private bool Applies(PostContext context)
    {
        foreach (var token in context.Index.Of(ElementKind.Link))
        {
            if (IsMeant(context, token)) return true;
        }

        return false;
    }

    private bool IsMeant(PostContext context, int token)
    {
        var element = context.Post.ElementSpan[token];
        if (!options.Scope.Includes(element)) return false;
        var host = LinkParts.Of(context.TextOf(element)).Host;
        return options.Only?.Contains(host) != false && options.Except?.Contains(host) != true;
    }

    private void Check(PostContext context, int token, GuardPredicate guard)
    {
        var link = LinkParts.Of(context.TextOf(context.Post.ElementSpan[token]));
        var finding = options.Test switch
        {
            LinkTest.Scheme => LinkProperties.CheckScheme(context, token, link, options),
            LinkTest.Host => LinkProperties.CheckHost(context, token, link, options),
            LinkTest.Address => LinkProperties.IsAddress(link.Host) ? Whole(context, token) : null,
            LinkTest.Lookalike => LinkProperties.IsLookalike(link.Host) ? LinkProperties.OfHost(context, token, link) : null,
            LinkTest.Path => link.Path.TrimEnd('/').IsEmpty && link.Query.IsEmpty ? Whole(context, token) : null,
            LinkTest.Drop => LinkParameters.CheckDropped(context, token, link, options),
            LinkTest.Require => LinkParameters.CheckRequired(context, token, link, options),
            _ => LinkParameters.CheckValue(context, token, link, options),
        };
        if (finding is not null && guard.Allows(context, token, token)) context.Report(finding with { IsWeak = guard.IsWeak });
    }

    private static Finding Whole(PostContext context, int token) => new() { Text = context.RangeOf(token, token) };
}
