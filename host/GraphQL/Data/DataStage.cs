namespace Leefbaarheid.GraphQL.Data;

/// <summary>The steps of a data pipeline, outermost first; filtering and sorting may stand in either order.</summary>
internal enum DataStage
{
    UsePaging,
    UseOffsetPaging,
    UseFirstOrDefault,
    UseSingleOrDefault,
    UseProjection,
    UseFiltering,
    UseSorting,
}
