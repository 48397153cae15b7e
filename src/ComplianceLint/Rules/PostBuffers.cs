using System.Buffers;

namespace ComplianceLint.Rules;

/// <summary>Memory that an analysis borrows: what is found out about each token and each rule once a post, however many ask.</summary>
internal readonly struct PostBuffers
{
    private PostBuffers(int elements, int rules)
    {
        Words = ArrayPool<int>.Shared.Rent(elements);
        Persons = ArrayPool<int>.Shared.Rent(elements);
        Wanted = ArrayPool<byte>.Shared.Rent(rules);
        Persons.AsSpan(0, elements).Clear();
        Wanted.AsSpan(0, rules).Clear();
    }

    public static PostBuffers None { get; }

    /// <summary>For each element the id of its word.</summary>
    public int[]? Words { get; }

    /// <summary>For each element a <see cref="Text.PersonReading"/>; 0 where nobody has asked yet.</summary>
    public int[]? Persons { get; }

    /// <summary>For each rule whether the post is its business: 0 where nobody has asked yet, 1 for yes, 2 for no.</summary>
    public byte[]? Wanted { get; }

    public static PostBuffers Rent(int elements, int rules) => new(elements, rules);

    public void Return()
    {
        if (Words is not null) ArrayPool<int>.Shared.Return(Words);
        if (Persons is not null) ArrayPool<int>.Shared.Return(Persons);
        if (Wanted is not null) ArrayPool<byte>.Shared.Return(Wanted);
    }
}
