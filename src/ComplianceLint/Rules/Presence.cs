using System.Numerics;

namespace ComplianceLint.Rules;

/// <summary>Which kinds of text a post has: container by language, in and outside prose.</summary>
/// <remarks>One bit each, so that asking whether a rule applies costs a few instructions.</remarks>
internal struct Presence
{
    private const int Languages = 3;
    private const int Containers = 5;

    private uint _plain;
    private uint _flagged;

    public void Add(in Element element)
    {
        var container = (uint)(element.Zone & Zone.Containers);
        var bit = 1u << ((BitOperations.TrailingZeroCount(container) * Languages) + (int)element.Language);
        if ((element.Zone & Zone.NotProse) == 0) _plain |= bit;
        else _flagged |= bit;
    }

    /// <summary>True when the post has text in the scope. A scope that leaves out some flags only is taken to see them all.</summary>
    public readonly bool Has(TextScope scope)
    {
        var bits = 0u;
        for (var container = 0; container < Containers; container++)
        {
            if (((uint)scope.Containers >> container & 1) == 0) continue;
            bits |= scope.Language == Language.Unknown ? 7u << (container * Languages) : 1u << ((container * Languages) + (int)scope.Language);
        }

        var seen = (scope.Excluded & Zone.NotProse) == Zone.NotProse ? _plain : _plain | _flagged;
        return (seen & bits) != 0;
    }
}
