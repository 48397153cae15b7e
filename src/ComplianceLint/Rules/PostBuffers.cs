using System.Buffers;

namespace ComplianceLint.Rules;

/// <summary>Memory that an analysis borrows: what is found out about each token and each rule once a post, however many ask.</summary>
internal readonly struct PostBuffers
{
    private readonly int _cueCount;

    private PostBuffers(int elements, BufferSizes sizes)
    {
        Words = ArrayPool<int>.Shared.Rent(elements);
        Persons = ArrayPool<int>.Shared.Rent(elements);
        Wanted = ArrayPool<byte>.Shared.Rent(sizes.Wanted.Length);
        Answers = ArrayPool<byte>.Shared.Rent(sizes.Answers);
        Cues = ArrayPool<CueNotes?>.Shared.Rent(sizes.Cues);
        _cueCount = sizes.Cues;
        Persons.AsSpan(0, elements).Clear();
        sizes.Wanted.CopyTo(Wanted, 0);
        Answers.AsSpan(0, sizes.Answers).Clear();
    }

    public static PostBuffers None { get; }

    /// <summary>For each element the id of its word.</summary>
    public int[]? Words { get; }

    /// <summary>For each element a <see cref="Text.PersonReading"/>; 0 where nobody has asked yet.</summary>
    public int[]? Persons { get; }

    /// <summary>For each rule whether the post is its business: 0 where nobody has asked yet, 1 for yes, 2 for no.</summary>
    public byte[]? Wanted { get; }

    /// <summary>For each condition on a whole text its answer for the first text of the post, likewise.</summary>
    public byte[]? Answers { get; }

    /// <summary>For each cue where it stands; null where it does not.</summary>
    public CueNotes?[]? Cues { get; }

    public ReadOnlySpan<CueNotes?> AllCues => Cues.AsSpan(0, _cueCount);

    public static PostBuffers Rent(int elements, BufferSizes sizes) => new(elements, sizes);

    public void Return()
    {
        if (Words is not null) ArrayPool<int>.Shared.Return(Words);
        if (Persons is not null) ArrayPool<int>.Shared.Return(Persons);
        if (Wanted is not null) ArrayPool<byte>.Shared.Return(Wanted);
        if (Answers is not null) ArrayPool<byte>.Shared.Return(Answers);
        if (Cues is null) return;
        foreach (var notes in AllCues) notes?.Return();
        Cues.AsSpan(0, _cueCount).Clear();
        ArrayPool<CueNotes?>.Shared.Return(Cues);
    }
}

/// <summary>How much memory the rules of a set need for a post.</summary>
/// <param name="Wanted">What is known of each rule before there is a post: 1 for one that concerns every post.</param>
/// <param name="Cues">The number of cues.</param>
/// <param name="Answers">The number of conditions on whole texts.</param>
internal readonly record struct BufferSizes(byte[] Wanted, int Cues, int Answers);
