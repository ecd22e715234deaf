namespace Leefbaarheid.Contracts.Data;

/// <summary>A record that is added and never changed or removed: saving either is refused, whoever asks.</summary>
public interface IAlleenToevoegen;
