namespace GreenDonut;

/// <summary>How a DataLoader works.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>How many keys one batch has at most; 0 or less: no limit. Default 1024.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Hears what the loader does; null: nobody does.</summary>
    public IDataLoaderDiagnosticEvents? DiagnosticEvents { get; set; }

    /// <summary>An independent copy.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize, DiagnosticEvents = DiagnosticEvents };
}
