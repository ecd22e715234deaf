using HotChocolate;
using HotChocolate.Authorization;

namespace Leefbaarheid.GraphQL.Authorization;

internal static class AuthorizationErrors
{
    /// <summary>The error of a refusal; null when there is none.</summary>
    public static IError? Of(AuthorizeResult result, string? policy) => result switch
    {
        AuthorizeResult.Allowed => null,
        AuthorizeResult.NoDefaultPolicy => Error(
            "The default authorization policy does not exist.", ErrorCodes.Authentication.NoDefaultPolicy),
        AuthorizeResult.PolicyNotFound => Error(
            $"The `{policy}` authorization policy does not exist.", ErrorCodes.Authentication.PolicyNotFound),
        AuthorizeResult.NotAuthenticated => Error(
            "The current user is not authorized to access this resource.", ErrorCodes.Authentication.NotAuthenticated),
        _ => Error("The current user is not authorized to access this resource.", ErrorCodes.Authentication.NotAuthorized),
    };

    private static IError Error(string message, string code) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
}
