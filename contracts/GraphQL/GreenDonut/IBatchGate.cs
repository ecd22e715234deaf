namespace GreenDonut;

/// <summary>What the engine's scheduler offers beyond Hot Chocolate's interface.</summary>
internal interface IBatchGate
{
    /// <summary>Cancelled when the request ended; batches are loaded with it.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>
    /// Until the result is disposed no batch is dispatched. A loader holds the gate while it hands out a batch's results: the
    /// resolvers that go on at that moment ask for their next keys, and those belong into one batch.
    /// </summary>
    BatchHold Hold();

    /// <summary>The counterpart of <see cref="Hold"/>.</summary>
    void Release();
}

/// <summary>Releases an <see cref="IBatchGate"/>.</summary>
internal readonly struct BatchHold(IBatchGate? gate) : IDisposable
{
    public void Dispose() => gate?.Release();
}
