namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>An item of a list that was read apart, with the key of the object that has it.</summary>
internal readonly record struct ListRow<TKey, TItem>(TKey Owner, TItem Item);
