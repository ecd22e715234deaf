using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Leefbaarheidsdossiers.Migrations
{
    /// <inheritdoc />
    internal sealed partial class InterneOpmerking : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was written before there was a choice was written for colleagues.
            migrationBuilder.AddColumn<bool>(
                name: "Intern",
                schema: "leefbaarheidsdossier",
                table: "Opmerkingsregel",
                nullable: false,
                defaultValue: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Intern",
                schema: "leefbaarheidsdossier",
                table: "Opmerkingsregel");
        }
    }
}
