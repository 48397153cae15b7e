namespace ComplianceLint.Workspace.Drafts;

/// <summary>Bounds how much is read ahead, by length: an analysis takes many times the memory of its text.</summary>
/// <param name="jobs">How many threads must have enough to do.</param>
#pragma warning disable CA1001 // the semaphore needs disposal only where its wait handle is used
internal sealed class Room(int jobs)
{
    private const int BytesOfPlace = 1 << 17;

    // Wide enough that one slow draft does not idle the other threads.
    private const int PlacesPerJob = 6;

    private readonly SemaphoreSlim _places = new(jobs * PlacesPerJob);

    public async Task EnterAsync(long bytes, CancellationToken cancellation)
    {
        for (var i = PlacesFor(bytes); i > 0; i--) await _places.WaitAsync(cancellation);
    }

    public void Leave(long bytes) => _places.Release(PlacesFor(bytes));

    /// <summary>What is longer than the room takes all of it.</summary>
    private int PlacesFor(long bytes) => (int)Math.Min(jobs * PlacesPerJob, 1 + (bytes / BytesOfPlace));
}
