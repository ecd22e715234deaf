using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Overlast.Migrations
{
    /// <inheritdoc />
    internal sealed partial class OpenDoorverwijzingen : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Doorverwijzing_TeruggekoppeldOp",
                schema: "overlast",
                table: "Doorverwijzing",
                column: "TeruggekoppeldOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Doorverwijzing_TeruggekoppeldOp",
                schema: "overlast",
                table: "Doorverwijzing");
        }
    }
}
