namespace GreenDonut;

/// <summary>Decides when a batch that has been gathered is loaded.</summary>
public interface IBatchScheduler
{
    /// <summary>Registers a batch for loading.</summary>
    /// <param name="dispatch">Loads the batch; called exactly once.</param>
    void Schedule(Func<ValueTask> dispatch);
}
